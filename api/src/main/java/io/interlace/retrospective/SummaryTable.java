package io.interlace.retrospective;

import io.interlace.http.Listing;
import io.interlace.principle.OccasionRating;
import io.interlace.retrospective.SummaryView.Action;
import io.interlace.retrospective.SummaryView.Cluster;
import io.interlace.retrospective.SummaryView.Found;
import io.interlace.retrospective.SummaryView.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A summary as a table: a row for each note, each finding, each action and each principle that was rated. */
final class SummaryTable {

    /** What a row is of. */
    enum What {
        NOTE,
        FINDING,
        ACTION,
        RATING
    }

    /** Of one note, finding, action or rating, and the cluster it is in, if any. */
    record Row(
            What what,
            @Nullable Cluster cluster,
            @Nullable Note note,
            @Nullable Found found,
            @Nullable Action action,
            @Nullable OccasionRating rating) {}

    static final Listing<Row> COLUMNS = Listing.<Row>ofTable()
            .csv("what", Row::what)
            .csv("cluster", of(Row::cluster, Cluster::title))
            .csv("votes", of(Row::cluster, Cluster::votes))
            .csv("column", of(Row::note, Note::column))
            .csv("text", SummaryTable::text)
            .csv("author", of(Row::note, Note::author))
            .csv("kind", of(Row::found, Found::kind))
            .csv("insightKind", of(Row::found, Found::insightKind))
            .csv("principles", SummaryTable::principles)
            .csv("version", of(Row::rating, OccasionRating::number))
            .csv("helped", of(Row::rating, OccasionRating::helped))
            .csv("noDifference", of(Row::rating, OccasionRating::noDifference))
            .csv("hindered", of(Row::rating, OccasionRating::hindered))
            .csv("total", of(Row::rating, OccasionRating::total))
            .csv("owner", of(Row::action, Action::owner))
            .csv("dueOn", of(Row::action, Action::dueOn))
            .csv("state", of(Row::action, Action::state))
            .csv("outcome", of(Row::action, Action::outcome));

    private SummaryTable() {}

    static List<Row> rows(SummaryView summary) {
        List<Row> rows = new ArrayList<>();
        for (Cluster cluster : summary.clusters()) {
            cluster.notes().forEach(note -> rows.add(new Row(What.NOTE, cluster, note, null, null, null)));
            cluster.findings().forEach(found -> rows.add(new Row(What.FINDING, cluster, null, found, null, null)));
        }
        summary.otherNotes().forEach(note -> rows.add(new Row(What.NOTE, null, note, null, null, null)));
        summary.otherFindings().forEach(found -> rows.add(new Row(What.FINDING, null, null, found, null, null)));
        summary.actions().forEach(action -> rows.add(new Row(What.ACTION, null, null, null, action, null)));
        summary.ratings().forEach(rating -> rows.add(new Row(What.RATING, null, null, null, null, rating)));
        return rows;
    }

    private static <T> Function<Row, @Nullable Object> of(
            Function<Row, @Nullable T> part, Function<T, @Nullable Object> property) {
        return row -> {
            T of = part.apply(row);
            return of == null ? null : property.apply(of);
        };
    }

    private static @Nullable Object text(Row row) {
        if (row.note() != null) {
            return row.note().text();
        }
        if (row.action() != null) {
            return row.action().text();
        }
        return row.found() == null ? null : row.found().statement();
    }

    private static @Nullable Object principles(Row row) {
        if (row.found() != null) {
            return String.join("; ", row.found().principles());
        }
        return row.rating() == null ? null : row.rating().title();
    }
}
