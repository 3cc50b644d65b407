package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What participants find matters most. Each says all of theirs at once; what they say last holds. */
@ApplicationScoped
class Votes {

    private static final String OF_VOTER = " where programme_id = ? and retrospective_id = ? and voter = ?";

    private final Retrospectives retrospectives;
    private final Database database;
    private final Caller caller;

    Votes(Retrospectives retrospectives, Database database, Caller caller) {
        this.retrospectives = retrospectives;
        this.database = database;
        this.caller = caller;
    }

    List<ClusterVotes> by(Hand hand) {
        return hand.author() == null
                ? List.of()
                : database.list(
                        "select cluster_id, votes from retrospective_vote" + OF_VOTER + " order by cluster_id",
                        row -> new ClusterVotes(row.getObject(1, UUID.class), row.getInt(2)),
                        caller.programmeId(),
                        hand.retrospectiveId(),
                        hand.author());
    }

    /** @throws Problem 400 that names what is no cluster any more, twice there, or beyond the budget; 409 when nobody votes */
    void say(Hand hand, List<ClusterVotes> votes) {
        UUID seat = hand.requireSeat();
        Retrospective retrospective = retrospectives.shared(hand.retrospectiveId());
        if (!retrospective.phase().takesVotes()) {
            throw WriteNotes.closed(retrospective, "takes no votes");
        }
        check(hand.retrospectiveId(), votes, retrospective.votesEach());
        // whoever votes on two devices at once waits for themselves
        database.list(
                "select 1 from retrospective_seat where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                seat);
        database.update(
                "delete from retrospective_vote" + OF_VOTER,
                caller.programmeId(),
                hand.retrospectiveId(),
                hand.requireAuthor());
        for (ClusterVotes vote : votes) {
            database.update(
                    "insert into retrospective_vote (programme_id, retrospective_id, cluster_id, voter, votes)"
                            + " values (?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    hand.retrospectiveId(),
                    vote.clusterId(),
                    hand.requireAuthor(),
                    vote.votes());
        }
    }

    private void check(UUID retrospectiveId, List<ClusterVotes> votes, int budget) {
        Set<UUID> clusters = new HashSet<>(database.list(
                "select id from retrospective_cluster where programme_id = ? and retrospective_id = ? and not removed",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                retrospectiveId));
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        int sum = 0;
        for (int i = 0; i < votes.size(); i++) {
            ClusterVotes vote = votes.get(i);
            sum += vote.votes();
            if (!clusters.contains(vote.clusterId())) {
                wrong.add(new Wrong("/votes/" + i + "/clusterId", "is no cluster of this board any more"));
            } else if (!seen.add(vote.clusterId())) {
                wrong.add(new Wrong("/votes/" + i + "/clusterId", "stands there twice"));
            }
        }
        if (sum > budget) {
            wrong.add(new Wrong("/votes", "are " + sum + ", and each participant has " + budget));
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "These votes cannot be given.", wrong);
    }

    /** Nobody can tell any more who voted for what: the sums are kept with the clusters. */
    void forget(UUID retrospectiveId) {
        database.update(
                "delete from retrospective_vote where programme_id = ? and retrospective_id = ?",
                caller.programmeId(),
                retrospectiveId);
    }
}
