package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.project.ProgrammeDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes ballots, and shows voters what they are asked. */
@ApplicationScoped
class Vote {

    private final Prioritisations prioritisations;
    private final Ballots ballots;
    private final ReadRanking readRanking;
    private final RankingClaims rankings;
    private final ProgrammeDay day;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    Vote(
            Prioritisations prioritisations,
            Ballots ballots,
            ReadRanking readRanking,
            RankingClaims rankings,
            ProgrammeDay day,
            Database database,
            Caller caller,
            Clock clock) {
        this.prioritisations = prioritisations;
        this.ballots = ballots;
        this.readRanking = readRanking;
        this.rankings = rankings;
        this.day = day;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a ballot in the place of the voter's earlier one, which is told: the later counts.
     *
     * @throws Problem 409 that says since or from when none is taken, 400 at each place that is wrong
     */
    BallotReceiptView give(UUID roundId, Voter voter, NewBallot ballot) {
        holdPerson(voter);
        ballots.hold(roundId, voter);
        Prioritisation round = prioritisations.heldOpen(roundId);
        round.takesBallots(day.today());
        PrioritisationView view = prioritisations.asVoter(roundId);
        check(view.challenges(), ballot);
        Ballots.Given earlier = ballots.of(roundId, voter).orElse(null);
        if (earlier == null && ballot.ranks().isEmpty()) {
            throw Problem.at("/ranks", "ranks one challenge at least; there is no ballot of yours to take back");
        }
        Instant givenAt = ballots.put(roundId, voter, ballot);
        if (!round.hidesResults()) {
            rankings.changed(caller.programmeId(), roundId, voter.id(), clock.instant());
        }
        return new BallotReceiptView(
                roundId,
                givenAt,
                ballot.ranked(),
                view.closesOn(),
                earlier == null
                        ? null
                        : new BallotReceiptView.Earlier(
                                earlier.givenAt(), isOwn(voter, earlier) ? earlier.ranks() : null));
    }

    /** Somebody who is erased or merged at this moment is waited for, and gone after that. */
    private void holdPerson(Voter voter) {
        if (voter.stakeholderId() == null) {
            return;
        }
        boolean there = database.first(
                        "select 1 from stakeholder where programme_id = ? and id = ? and erased_at is null for share",
                        row -> 1,
                        caller.programmeId(),
                        voter.stakeholderId())
                .isPresent();
        if (!there) {
            throw new Problem(ProblemType.CONFLICT, "You are no longer known here. Please load this again.");
        }
    }

    private static void check(List<RoundChallenge> challenges, NewBallot ballot) {
        Map<UUID, RoundChallenge> known = new HashMap<>();
        challenges.forEach(challenge -> known.put(challenge.challengeId(), challenge));
        Set<UUID> seen = new HashSet<>();
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < ballot.ranks().size(); i++) {
            List<UUID> equal = ballot.ranks().get(i);
            for (int j = 0; j < equal.size(); j++) {
                RoundChallenge challenge = known.get(equal.get(j));
                String pointer = "/ranks/" + i + "/" + j;
                if (challenge == null) {
                    wrong.add(new Wrong(pointer, "is not a challenge of this round"));
                } else if (!challenge.counts()) {
                    wrong.add(new Wrong(pointer, "was withdrawn from this round: " + challenge.withdrawalReason()));
                } else if (!seen.add(equal.get(j))) {
                    wrong.add(new Wrong(pointer, "is ranked twice"));
                }
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The ballot needs correcting.", wrong);
    }

    private static boolean isOwn(Voter voter, Ballots.Given given) {
        return voter.signedIn() && voter.givenBy().equals(given.givenBy());
    }

    /** What this voter is asked, and what is known of their ballot by the way they come. */
    OwnBallotView view(UUID roundId, Voter voter) {
        PrioritisationView round = prioritisations.asVoter(roundId);
        String notNow = prioritisations.require(roundId).notNow(day.today());
        Ballots.Given given = ballots.of(roundId, voter)
                .filter(one -> voter.givenBy().equals(one.givenBy()))
                .orElse(null);
        return new OwnBallotView(
                roundId,
                round.title(),
                round.question(),
                round.state(),
                notNow == null,
                notNow,
                round.unranked(),
                round.opensOn(),
                round.closesOn(),
                options(round, voter),
                withdrawn(round),
                given == null ? null : given.givenAt(),
                given == null || !voter.signedIn() ? null : stillRanked(round, given.ranks()),
                readRanking.places(round));
    }

    /** None of a draft, which nobody sees but who writes it: somebody may have a link to it already. */
    private static List<OwnBallotView.Option> options(PrioritisationView round, Voter voter) {
        if (round.state() == PrioritisationState.DRAFT && !voter.signedIn()) {
            return List.of();
        }
        return round.challenges().stream()
                .filter(RoundChallenge::counts)
                .sorted(Comparator.comparing(challenge -> place(round.id(), voter, challenge.challengeId())))
                .map(challenge -> new OwnBallotView.Option(
                        challenge.challengeId(), challenge.statement(), challenge.discussion()))
                .toList();
    }

    /** As good as drawn by lot, and always the same for the same voter. */
    private static UUID place(UUID roundId, Voter voter, UUID challengeId) {
        return UUID.nameUUIDFromBytes(
                (roundId + " " + voter.id() + " " + challengeId).getBytes(StandardCharsets.UTF_8));
    }

    private static List<OwnBallotView.Withdrawn> withdrawn(PrioritisationView round) {
        List<OwnBallotView.Withdrawn> withdrawn = new ArrayList<>();
        for (RoundChallenge challenge : round.challenges()) {
            String reason = challenge.withdrawalReason();
            if (reason != null) {
                withdrawn.add(new OwnBallotView.Withdrawn(challenge.challengeId(), challenge.statement(), reason));
            }
        }
        return withdrawn;
    }

    /** A ballot stays as it was given; what was withdrawn since is not shown as ranked. */
    private static List<List<UUID>> stillRanked(PrioritisationView round, List<List<UUID>> ranks) {
        Set<UUID> counting = new HashSet<>();
        round.challenges().stream()
                .filter(RoundChallenge::counts)
                .forEach(challenge -> counting.add(challenge.challengeId()));
        return ranks.stream()
                .map(equal -> equal.stream().filter(counting::contains).toList())
                .filter(equal -> !equal.isEmpty())
                .toList();
    }
}
