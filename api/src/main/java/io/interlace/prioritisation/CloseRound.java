package io.interlace.prioritisation;

import io.interlace.challenge.ChosenChallenges;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.programme.Dimension;
import io.interlace.ranking.Ballot;
import io.interlace.ranking.ConsensusRanking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Closes rounds. In one transaction the ballots are counted and cut from their voters, and the ranking is kept with what it was
 * computed from: from then on nobody can tell who gave which ballot, and nothing that changes elsewhere changes the result.
 */
@ApplicationScoped
class CloseRound {

    /**
     * What the solver may do for one ranking; see {@link io.interlace.ranking.ConsensusRanking}. Whoever votes at that moment
     * waits for it, with a connection in their hands, and the transaction has a minute for both rankings.
     */
    static final double WORK = ConsensusRanking.WORK;

    private final Prioritisations prioritisations;
    private final RoundChallenges challenges;
    private final ChosenChallenges chosenChallenges;
    private final Electorate electorate;
    private final CutVoters cutVoters;
    private final Event<Queued> queued;
    private final Database database;
    private final JsonColumns json;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CloseRound(
            Prioritisations prioritisations,
            RoundChallenges challenges,
            ChosenChallenges chosenChallenges,
            Electorate electorate,
            CutVoters cutVoters,
            Event<Queued> queued,
            Database database,
            JsonColumns json,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.prioritisations = prioritisations;
        this.challenges = challenges;
        this.chosenChallenges = chosenChallenges;
        this.electorate = electorate;
        this.cutVoters = cutVoters;
        this.queued = queued;
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** There is something to compute in the background. */
    record Queued(UUID roundId) {}

    /** @throws Problem 409 for one that is not open */
    void close(UUID id) {
        Prioritisation round = prioritisations.held(id);
        round.mayClose();
        electorate.oneBallotEach(id);
        challenges.keepStatements(id);
        Electorate.Weighted cast = electorate.cast(prioritisations.asVoter(id));
        keep(id, cast.ballots());
        cutVoters.from(id);
        round.close(cast.ballots().size(), clock);
        prioritisations.flush();
        PrioritisationView closed = prioritisations.asVoter(id);
        RankingView ranking = ComputeRanking.of(closed, cast, WORK);
        database.update(
                "insert into prioritisation_ranking (programme_id, id, ranking, state, attempts, created_at, version)"
                        + " values (?, ?, ?::jsonb, ?, 0, ?, 0) on conflict (programme_id, id) do update set"
                        + " ranking = excluded.ranking, state = excluded.state, claimed_by = null, claimed_until = null,"
                        + " attempts = 0, created_at = excluded.created_at,"
                        + " version = prioritisation_ranking.version + 1",
                caller.programmeId(),
                id,
                json.write(ranking),
                ranking.pending() ? "QUEUED" : "FINISHED",
                clock.instant());
        // where nobody voted, what people said before still holds
        if (!ranking.ranking().isEmpty()) {
            chosenChallenges.rank(ranking.ranking().stream()
                    .map(RankingView.RankedChallenge::challengeId)
                    .toList());
        }
        journal.tell(WritePrioritisations.KIND, "changed", round, Changes.of("state", round.state()));
        queued.fire(new Queued(id));
    }

    /** By ids that are nothing but chance, so that neither they nor the order of the rows tell who came first. */
    private void keep(UUID roundId, List<Ballot> ballots) {
        database.update(
                "insert into counted_ballot (programme_id, id, prioritisation_id, place, sector, stakeholder_group,"
                        + " weight_millionths, ranks) select ?::uuid, id::uuid, ?::uuid, nullif(place, ''),"
                        + " nullif(sector, ''), nullif(stakeholder_group, ''), weight::bigint, ranks::jsonb"
                        + " from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                        + " as counted (id, place, sector, stakeholder_group, weight, ranks) order by id::uuid",
                caller.programmeId(),
                roundId,
                ballots.stream().map(ballot -> Ids.random().toString()).toList(),
                categories(ballots, Dimension.PLACE),
                categories(ballots, Dimension.SECTOR),
                categories(ballots, Dimension.GROUP),
                ballots.stream().map(ballot -> String.valueOf(ballot.weight())).toList(),
                ballots.stream().map(ballot -> json.write(ballot.ranks())).toList());
    }

    private static List<String> categories(List<Ballot> ballots, Dimension dimension) {
        return ballots.stream()
                .map(ballot -> ballot.categories().getOrDefault(dimension.name(), ""))
                .toList();
    }
}
