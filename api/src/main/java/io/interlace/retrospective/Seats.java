package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Who takes part in retrospectives of the programme at hand. */
@ApplicationScoped
class Seats {

    private static final int MOST = 300;

    private final Boards boards;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    Seats(Boards boards, Database database, Caller caller, Clock clock) {
        this.boards = boards;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** A seat for everybody in the team of its project who has none yet. By index team_member_of. */
    void seatTeam(UUID retrospectiveId) {
        database.list(
                        "select m.stakeholder_id from retrospective r join team_member m on (m.programme_id, m.project_id) ="
                                + " (r.programme_id, r.project_id) where r.programme_id = ? and r.id = ?"
                                + " order by m.stakeholder_id limit " + MOST,
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        retrospectiveId)
                .forEach(stakeholderId -> seat(retrospectiveId, stakeholderId));
    }

    /**
     * Lets somebody take part; again is as once.
     *
     * @throws Problem 400 for somebody who is not there, 409 when there is no room left
     */
    void seat(UUID retrospectiveId, UUID stakeholderId) {
        boolean known = database.first(
                        "select 1 from stakeholder where programme_id = ? and id = ? and erased_at is null for share",
                        row -> 1,
                        caller.programmeId(),
                        stakeholderId)
                .isPresent();
        if (!known) {
            throw Problem.notFound("stakeholder");
        }
        if (count(retrospectiveId) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A retrospective has room for " + MOST + " people.");
        }
        database.update(
                "insert into retrospective_seat (programme_id, id, retrospective_id, stakeholder_id, sequence, created_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (programme_id, retrospective_id, stakeholder_id) do nothing",
                caller.programmeId(),
                Ids.next(clock),
                retrospectiveId,
                stakeholderId,
                boards.next(retrospectiveId),
                clock.instant());
    }

    private long count(UUID retrospectiveId) {
        return database.first(
                        "select count(*) from retrospective_seat where programme_id = ? and retrospective_id = ?",
                        row -> row.getLong(1),
                        caller.programmeId(),
                        retrospectiveId)
                .orElse(0L);
    }

    /** Notes that somebody is at the board, and whether they are done with what is asked now. */
    void ready(UUID seatId, boolean ready) {
        database.update(
                "update retrospective_seat set ready = ?, seen_at = ? where programme_id = ? and id = ?",
                ready,
                clock.instant(),
                caller.programmeId(),
                seatId);
    }

    /** Something else is asked now. */
    void nobodyIsReady(UUID retrospectiveId) {
        database.update(
                "update retrospective_seat set ready = false where programme_id = ? and retrospective_id = ? and ready",
                caller.programmeId(),
                retrospectiveId);
    }
}
