package io.interlace.prioritisation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.DayInWords;
import io.interlace.http.JsonColumns;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.reach.SmallNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of rounds, as it was kept. */
@ApplicationScoped
class ReadRanking {

    static final TypeReference<RankingView> RANKING = new TypeReference<>() {};
    private static final TypeReference<Background> BACKGROUND = new TypeReference<>() {};

    private final Prioritisations prioritisations;
    private final Database database;
    private final JsonColumns json;
    private final Caller caller;

    ReadRanking(Prioritisations prioritisations, Database database, JsonColumns json, Caller caller) {
        this.prioritisations = prioritisations;
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /** @throws Problem 404 for a round that is not there, 409 that says why there is no result to see */
    RankingView of(UUID roundId) {
        PrioritisationView round = prioritisations.view(roundId);
        if (round.state() == PrioritisationState.OPEN && round.resultsHiddenUntilClosed()) {
            LocalDate end = round.closesOn();
            throw none(
                    round,
                    "Results are hidden until the round is closed"
                            + (end == null ? "." : ", after " + DayInWords.of(end) + "."));
        }
        RankingView ranking = kept(roundId)
                .orElseThrow(() -> none(
                        round,
                        round.state() == PrioritisationState.OPEN
                                ? "There is nothing to see before five people have voted."
                                : "A round that is " + round.state() + " has no result."));
        if (caller.seesAggregatesOnly() && SmallNumbers.hide((long) ranking.ballots()) == null) {
            throw none(
                    round,
                    "Fewer than five have voted. What came of it is told to leads and facilitators, since it would tell what"
                            + " each of them said.");
        }
        return ranking;
    }

    private static Problem none(PrioritisationView round, String why) {
        return new Problem(ProblemType.CONFLICT, why).with("state", round.state());
    }

    private Optional<RankingView> kept(UUID roundId) {
        return database.first(
                "select ranking, background, state = 'FAILED' from prioritisation_ranking where programme_id = ? and id = ?"
                        + " and ranking is not null",
                row -> {
                    RankingView ranking = json.read(row.getString(1), RANKING);
                    String background = row.getString(2);
                    if (background != null) {
                        return ranking.with(json.read(background, BACKGROUND));
                    }
                    return ranking.pending() && row.getBoolean(3) ? ranking.with(Background.GIVEN_UP) : ranking;
                },
                caller.programmeId(),
                roundId);
    }

    /** Of the resamples of a round that is closed. */
    long seed(UUID roundId) {
        return kept(roundId).orElseThrow().seed();
    }

    /** The order of a round that is closed, as its voters are shown it; null before that, and where nobody voted. */
    @Nullable
    List<OwnBallotView.Placed> places(PrioritisationView round) {
        if (round.state() != PrioritisationState.CLOSED) {
            return null;
        }
        List<OwnBallotView.Placed> places = kept(round.id()).stream()
                .flatMap(ranking -> ranking.ranking().stream())
                .map(one -> new OwnBallotView.Placed(one.rank(), one.challengeId(), one.statement()))
                .toList();
        return places.isEmpty() ? null : places;
    }
}
