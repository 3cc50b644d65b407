package io.interlace.retrospective;

import io.interlace.actionitem.ActionItemsChanged;
import io.interlace.actionitem.NewActionItem;
import io.interlace.actionitem.WriteActionItems;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** What was agreed before and comes back on boards, and what is agreed there. */
@ApplicationScoped
class BoardActionItems {

    private final Retrospectives retrospectives;
    private final Clusters clusters;
    private final WriteActionItems writeActionItems;
    private final Database database;
    private final Caller caller;

    BoardActionItems(
            Retrospectives retrospectives,
            Clusters clusters,
            WriteActionItems writeActionItems,
            Database database,
            Caller caller) {
        this.retrospectives = retrospectives;
        this.clusters = clusters;
        this.writeActionItems = writeActionItems;
        this.database = database;
        this.caller = caller;
    }

    /**
     * Notes what is agreed at a board.
     *
     * @throws Problem 400 for an owner or a cluster that is not there, 409 before anything is talked about, and once it is closed
     *     for who does not lead it
     */
    UUID agree(Hand hand, NewActionItem agreed) {
        UUID id = hand.retrospectiveId();
        writeActionItems.holdOwner(agreed.ownerId());
        Retrospective retrospective = heldWithOthers(id);
        if (!retrospective.phase().takesActionItems(hand.facilitates())) {
            throw new Problem(
                            ProblemType.CONFLICT,
                            "The retrospective is in " + retrospective.phase() + ", and takes no action items"
                                    + (retrospective.phase() == Phase.CLOSED ? " but from who leads it." : " yet."))
                    .with("phase", retrospective.phase());
        }
        UUID clusterId = agreed.clusterId();
        if (clusterId != null && clusters.find(id, clusterId).isEmpty()) {
            throw Problem.at("/clusterId", "is not on the board any more");
        }
        return writeActionItems.agree(retrospective.projectId(), id, agreed);
    }

    /**
     * The retrospective as it stays until the command ends, and with it all others of its team, whose boards are told: in one
     * order, so that none wait in a ring. By index retrospective_project_starts.
     */
    private Retrospective heldWithOthers(UUID id) {
        database.list(
                "select 1 from retrospective where programme_id = ? and project_id = (select project_id from retrospective"
                        + " where programme_id = ? and id = ?) order by id for update",
                row -> 1,
                caller.programmeId(),
                caller.programmeId(),
                id);
        return retrospectives.held(id);
    }

    /** Boards of the team show it at once; what they show once they are closed changes with what became of it. */
    void follow(@Observes ActionItemsChanged changed) {
        database.update(
                "update retrospective set sequence = sequence + 1, action_sequence = sequence + 1 where programme_id = ?"
                        + " and id in (select id from retrospective where programme_id = ? and project_id = ?"
                        + " order by id for update)",
                changed.programmeId(),
                changed.programmeId(),
                changed.projectId());
    }
}
