package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.identity.Caller;
import io.interlace.programme.Dimension;
import io.interlace.ranking.GroupRanking;
import io.interlace.ranking.RankIntervals;
import io.interlace.ranking.RankingProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** How sure each rank of a round is that is closed, and what groups say on their own: the same whenever it is computed. */
@ApplicationScoped
class MeasureRanking {

    /** For the order of each group, in the units of {@link io.interlace.ranking.ConsensusRanking}. */
    private static final double GROUP_WORK = 5;

    private final Electorate electorate;
    private final ReadRanking readRanking;
    private final Database database;
    private final JsonColumns json;
    private final Caller caller;

    MeasureRanking(Electorate electorate, ReadRanking readRanking, Database database, JsonColumns json, Caller caller) {
        this.electorate = electorate;
        this.readRanking = readRanking;
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /** @param progress is told how many resamples are done */
    Background of(PrioritisationView round, IntConsumer progress) {
        RankingProblem problem = Electorate.problem(round, electorate.counted(round.id()));
        RankIntervals intervals = RankIntervals.of(problem, readRanking.seed(round.id()), progress);
        Map<UUID, RankingView.Interval> byChallenge = new LinkedHashMap<>();
        intervals
                .intervals()
                .forEach(one -> byChallenge.put(
                        UUID.fromString(one.option()), new RankingView.Interval(one.low(), one.high())));
        return new Background(byChallenge, intervals.resamples(), intervals.approximate(), byGroup(problem));
    }

    /** At once, where whoever closed it can wait. */
    void atOnce(PrioritisationView round) {
        database.update(
                "update prioritisation_ranking set background = ?::jsonb, state = 'FINISHED', version = version + 1"
                        + " where programme_id = ? and id = ? and state = 'QUEUED'",
                json.write(of(round, done -> {})),
                caller.programmeId(),
                round.id());
    }

    private List<RankingView.GroupOrder> byGroup(RankingProblem problem) {
        Map<String, String> names = new LinkedHashMap<>();
        database.list(
                "select code, name from category where programme_id = ? and dimension = 'GROUP' order by name, id",
                row -> names.put(row.getString(1), row.getString(2)),
                caller.programmeId());
        return GroupRanking.of(problem, Dimension.GROUP.name(), List.copyOf(names.keySet()), GROUP_WORK).stream()
                .map(group -> view(group, names))
                .toList();
    }

    private static RankingView.GroupOrder view(GroupRanking group, Map<String, String> names) {
        @Nullable String code = group.category();
        return new RankingView.GroupOrder(
                code,
                code == null ? "Not known" : names.getOrDefault(code, code),
                group.ballots(),
                group.order().isEmpty() ? null : ComputeRanking.ids(group.order()),
                group.optimal());
    }
}
