package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads boards for those who watch them, of whatever programme, outside any request. */
@ApplicationScoped
class BoardWatch {

    private final ReadBoard readBoard;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    BoardWatch(ReadBoard readBoard, Database database, Caller caller, Clock clock) {
        this.readBoard = readBoard;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The number of the last change on each of these boards, by their primary keys. */
    Map<UUID, Long> sequences(Map<UUID, UUID> programmesOfBoards) {
        Map<UUID, Long> sequences = new HashMap<>();
        List<Map.Entry<UUID, UUID>> boards = List.copyOf(programmesOfBoards.entrySet());
        database.list(
                "select id, sequence from retrospective where (programme_id, id) in"
                        + " (select * from unnest(?::text[]::uuid[], ?::text[]::uuid[]))",
                row -> sequences.put(row.getObject(1, UUID.class), row.getLong(2)),
                boards.stream().map(board -> board.getValue().toString()).toList(),
                boards.stream().map(board -> board.getKey().toString()).toList());
        return sequences;
    }

    @ActivateRequestContext
    BoardChangesView since(UUID programmeId, UUID id, long sequence) {
        caller.worksFor(programmeId);
        return readBoard.since(id, sequence);
    }

    @ActivateRequestContext
    BoardCountsView counts(UUID programmeId, UUID id) {
        caller.worksFor(programmeId);
        return readBoard.counts(id);
    }

    /** Notes that whoever has these seats is at the board. */
    void here(UUID programmeId, List<UUID> seats) {
        database.update(
                "update retrospective_seat set seen_at = ? where programme_id = ? and id in (select id from retrospective_seat"
                        + " where programme_id = ? and id = any(?::text[]::uuid[]) order by id for update skip locked)",
                clock.instant(),
                programmeId,
                programmeId,
                seats.stream().map(UUID::toString).toList());
    }
}
