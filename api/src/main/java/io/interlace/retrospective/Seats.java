package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
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

    /** A seat for everybody in the team of its project who is not forgotten. By index team_member_of. */
    void seatTeam(UUID retrospectiveId) {
        seat(
                retrospectiveId,
                database.list(
                        "select m.stakeholder_id from retrospective r join team_member m on (m.programme_id, m.project_id) ="
                                + " (r.programme_id, r.project_id) join stakeholder s on (s.programme_id, s.id) ="
                                + " (m.programme_id, m.stakeholder_id) where r.programme_id = ? and r.id = ?"
                                + " and s.erased_at is null order by s.id limit " + MOST + " for share of s",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        retrospectiveId));
    }

    /**
     * Lets people take part who are there; again is as once.
     *
     * @throws Problem 409 when there is no room left
     */
    void seat(UUID retrospectiveId, List<UUID> stakeholderIds) {
        if (count(retrospectiveId) + stakeholderIds.size() > MOST) {
            throw new Problem(ProblemType.CONFLICT, "A retrospective has room for " + MOST + " people.");
        }
        database.update(
                "insert into retrospective_seat (programme_id, id, retrospective_id, stakeholder_id, sequence, created_at)"
                        + " select ?::uuid, e.id::uuid, ?::uuid, e.person::uuid, ?::bigint, ?::timestamptz"
                        + " from unnest(?::text[], ?::text[]) e (id, person)"
                        + " on conflict (programme_id, retrospective_id, stakeholder_id) do nothing",
                caller.programmeId(),
                retrospectiveId,
                boards.next(retrospectiveId),
                clock.instant(),
                stakeholderIds.stream()
                        .map(person -> Ids.next(clock).toString())
                        .toList(),
                stakeholderIds.stream().map(UUID::toString).toList());
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
