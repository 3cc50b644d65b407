package io.interlace.reach;

import io.interlace.http.Listing;
import io.interlace.reach.ReachCategoryView.Silence;
import io.interlace.stakeholder.DeclineReason;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reach as a table: one row for each category, then one for each limitation, so that it goes wherever the table goes. */
final class ReachTable {

    /** Either a category or a limitation. */
    record Row(
            String dimension,
            @Nullable ReachCategoryView category,
            @Nullable StatedLimitation limitation) {}

    static final Listing<Row> COLUMNS = Listing.<Row>ofTable()
            .csv("dimension", Row::dimension)
            .csv("value", of(ReachCategoryView::value))
            .csv("label", of(ReachCategoryView::label))
            .csv("engaged", of(ReachCategoryView::engaged))
            .csv("share", of(ReachCategoryView::share))
            .csv("frameSize", of(ReachCategoryView::frameSize))
            .csv("frameShare", of(ReachCategoryView::frameShare))
            .csv("representation", of(ReachCategoryView::representation))
            .csv("rdsI", of(ReachCategoryView::rdsI))
            .csv("rdsII", of(ReachCategoryView::rdsII))
            .csv(
                    "rdsIIInterval.lower",
                    of(category -> category.rdsIIInterval() == null
                            ? null
                            : category.rdsIIInterval().lower()))
            .csv(
                    "rdsIIInterval.upper",
                    of(category -> category.rdsIIInterval() == null
                            ? null
                            : category.rdsIIInterval().upper()))
            .csv("meanNetworkSize", of(ReachCategoryView::meanNetworkSize))
            .csv("voiceShare", of(ReachCategoryView::voiceShare))
            .csv("recruitmentHomophily", of(ReachCategoryView::recruitmentHomophily))
            .csv("rakedWeight", of(ReachCategoryView::rakedWeight))
            .csv("recommendationRank", of(ReachCategoryView::recommendationRank))
            .csv("silence.identified", ofSilence(Silence::identified))
            .csv("silence.invited", ofSilence(Silence::invited))
            .csv("silence.declined", ofSilence(Silence::declined))
            .csv("silence.optedOut", ofSilence(Silence::optedOut))
            .csv("silence.noTime", declined(DeclineReason.NO_TIME))
            .csv("silence.notMyArea", declined(DeclineReason.NOT_MY_AREA))
            .csv("silence.askedTooOften", declined(DeclineReason.ASKED_TOO_OFTEN))
            .csv("silence.otherReason", declined(DeclineReason.OTHER))
            .csv(
                    "severity",
                    row -> row.limitation() == null ? null : row.limitation().severity())
            .csv(
                    "limitation",
                    row -> row.limitation() == null ? null : row.limitation().text());

    private ReachTable() {}

    static List<Row> rows(ReachView reach) {
        return Stream.concat(
                        reach.categories().stream().map(category -> new Row(reach.dimension(), category, null)),
                        reach.limitations().stream().map(limitation -> new Row(reach.dimension(), null, limitation)))
                .toList();
    }

    private static Function<Row, @Nullable Object> of(Function<ReachCategoryView, @Nullable Object> property) {
        return row -> row.category() == null ? null : property.apply(row.category());
    }

    private static Function<Row, @Nullable Object> ofSilence(Function<Silence, @Nullable Object> property) {
        return of(category -> category.silence() == null ? null : property.apply(category.silence()));
    }

    private static Function<Row, @Nullable Object> declined(DeclineReason reason) {
        return ofSilence(silence -> silence.declineReasons().get(reason));
    }
}
