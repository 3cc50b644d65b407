package io.interlace.prioritisation;

import io.interlace.challenge.ChosenChallenges;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.project.ProgrammeDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prepares rounds, opens them, and changes what may change while people vote. */
@ApplicationScoped
class WritePrioritisations {

    static final String KIND = "prioritisation";

    private static final int FEWEST = 2;

    /** A member who votes, somebody who was asked to, or somebody with a link. */
    private static final String SOMEBODY = """
            select 1 where (? and exists (select from member where programme_id = ?
                    and role in ('LEAD', 'FACILITATOR', 'CONTRIBUTOR')))
                or exists (select from invitation where programme_id = ? and prioritisation_id = ?
                    and state not in ('REVOKED', 'FAILED', 'BOUNCED'))
                or exists (select from participation_link where programme_id = ? and prioritisation_id = ?
                    and revoked_at is null)""";

    private final Prioritisations prioritisations;
    private final RoundChallenges challenges;
    private final ChosenChallenges chosenChallenges;
    private final CutVoters cutVoters;
    private final ProgrammeDay day;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WritePrioritisations(
            Prioritisations prioritisations,
            RoundChallenges challenges,
            ChosenChallenges chosenChallenges,
            CutVoters cutVoters,
            ProgrammeDay day,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.prioritisations = prioritisations;
        this.challenges = challenges;
        this.chosenChallenges = chosenChallenges;
        this.cutVoters = cutVoters;
        this.day = day;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 400 for challenges that are not there */
    UUID prepare(PrioritisationDraft wanted) {
        PrioritisationDraft draft = wanted.checked();
        chosenChallenges.check(draft.challengeIds(), "/challengeIds");
        Prioritisation round = new Prioritisation(draft, clock);
        prioritisations.persistAndFlush(round);
        challenges.choose(round.id(), draft);
        journal.tell(KIND, "created", round, Changes.of(draft));
        return round.id();
    }

    PrioritisationDraft draft(Prioritisation round) {
        return round.draft(challenges.ids(round.id()), challenges.discussions(round.id()));
    }

    /** @throws Problem 409 for what may not change any more, 400 for challenges that are not there */
    void revise(Prioritisation round, PrioritisationDraft before, PrioritisationDraft wanted) {
        PrioritisationDraft after = wanted.checked();
        if (after.equals(before)) {
            return;
        }
        if (!after.challengeIds().equals(before.challengeIds())) {
            chosenChallenges.check(after.challengeIds(), "/challengeIds");
        }
        round.revise(before, after, day.today(), clock);
        if (round.state() == PrioritisationState.DRAFT) {
            challenges.choose(round.id(), after);
        } else {
            challenges.discuss(round.id(), after);
        }
        journal.tell(KIND, "changed", round, Changes.between(before, after));
    }

    /** @throws Problem 409 for one that is no draft, is over already, or in which nobody can vote */
    void open(UUID id) {
        Prioritisation round = prioritisations.held(id);
        round.open(day.today(), clock);
        UUID programme = caller.programmeId();
        boolean somebody = database.first(
                        SOMEBODY, row -> 1, round.membersVote(), programme, programme, id, programme, id)
                .isPresent();
        if (!somebody) {
            throw new Problem(
                    ProblemType.CONFLICT, "Nobody can vote in it yet: invite people to it, or let members vote.");
        }
        tellState(round);
    }

    /**
     * Takes a challenge out of a round that is open. Ballots stay as they were given; it counts in none of them.
     *
     * @throws Problem 400 for one that is not in it or is withdrawn already, 409 where fewer than two would be left
     */
    void withdraw(UUID id, NewChallengeWithdrawal withdrawal) {
        Prioritisation round = prioritisations.held(id);
        round.withdrawsChallenge(clock);
        Boolean counts = challenges.counts(id, withdrawal.challengeId());
        if (counts == null) {
            throw Problem.at("/challengeId", "is not a challenge of this round");
        }
        if (!counts) {
            throw Problem.at("/challengeId", "is withdrawn already");
        }
        if (challenges.counting(id) <= FEWEST) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "A round ranks two challenges at least. Cancel it, if it makes no sense any more.");
        }
        challenges.withdraw(id, withdrawal, clock.instant());
        journal.tell(KIND, "changed", round, new Changes(List.of("challenges"), Map.of()));
    }

    /** @throws Problem 409 for one that is over */
    void cancel(UUID id, NewPrioritisationCancellation cancellation) {
        Prioritisation round = prioritisations.held(id);
        round.cancel(cancellation.reason().strip(), clock);
        cutVoters.from(id);
        tellState(round);
    }

    /** @throws Problem 409 for one that anybody has seen */
    void remove(Prioritisation round) {
        round.mayGo();
        prioritisations.delete(round);
        journal.tell(KIND, "deleted", round, Changes.NONE);
    }

    private void tellState(Prioritisation round) {
        journal.tell(KIND, "changed", round, Changes.of("state", round.state()));
    }
}
