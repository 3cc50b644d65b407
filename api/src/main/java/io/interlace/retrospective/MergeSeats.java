package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of two entries that were one person, the one that is kept has the seats of both. Where both had one, it has what was written
 * from either; what it voted for stands before what the other did. What is anonymous is of accounts, and handed to nobody.
 */
@ApplicationScoped
class MergeSeats {

    private record Seat(
            UUID retrospectiveId,
            boolean named,
            UUID id,
            @Nullable UUID kept) {}

    private final Boards boards;
    private final Database database;

    MergeSeats(Boards boards, Database database) {
        this.boards = boards;
        this.database = database;
    }

    void follow(@Observes StakeholderMerged merged) {
        database.list(
                        "select r.id, r.anonymity = 'NAMED', d.id, (select k.id from retrospective_seat k where"
                                + " (k.programme_id, k.retrospective_id) = (d.programme_id, d.retrospective_id)"
                                + " and k.stakeholder_id = ?) from retrospective_seat d"
                                + " join retrospective r on (r.programme_id, r.id) = (d.programme_id, d.retrospective_id)"
                                + " where d.programme_id = ? and d.stakeholder_id = ? order by r.id for update of r",
                        row -> new Seat(
                                row.getObject(1, UUID.class),
                                row.getBoolean(2),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class)),
                        merged.keptId(),
                        merged.programmeId(),
                        merged.duplicateId())
                .forEach(seat -> follow(merged, seat));
    }

    private void follow(StakeholderMerged merged, Seat seat) {
        long sequence = boards.next(seat.retrospectiveId());
        UUID kept = seat.kept();
        if (kept == null) {
            database.update(
                    "update retrospective_seat set stakeholder_id = ?, sequence = ? where programme_id = ? and id = ?",
                    merged.keptId(),
                    sequence,
                    merged.programmeId(),
                    seat.id());
            return;
        }
        if (seat.named()) {
            handOver(merged.programmeId(), seat, kept, sequence);
        }
        // where nobody is told who writes, those open it that went to the address to which it belongs
        database.update(
                "update retrospective_seat k set hand = coalesce(k.hand, d.hand) from retrospective_seat d"
                        + " where k.programme_id = ? and k.id = ? and (d.programme_id, d.id) = (k.programme_id, ?)",
                merged.programmeId(),
                kept,
                seat.id());
        database.update(
                "update retrospective_link set seat_id = ? where programme_id = ? and seat_id = ?",
                kept,
                merged.programmeId(),
                seat.id());
        database.update(
                "delete from retrospective_seat where programme_id = ? and id = ?", merged.programmeId(), seat.id());
    }

    private void handOver(UUID programme, Seat seat, UUID kept, long sequence) {
        String from = seat.id().toString();
        String to = kept.toString();
        database.update(
                "update retrospective_note set author = ?, sequence = case when sequence is null then null else ? end"
                        + " where programme_id = ? and retrospective_id = ? and author = ?",
                to,
                sequence,
                programme,
                seat.retrospectiveId(),
                from);
        database.update(
                "delete from retrospective_vote where programme_id = ? and retrospective_id = ? and voter = ?"
                        + " and exists (select from retrospective_vote where programme_id = ? and retrospective_id = ?"
                        + " and voter = ?)",
                programme,
                seat.retrospectiveId(),
                from,
                programme,
                seat.retrospectiveId(),
                to);
        database.update(
                "update retrospective_vote set voter = ? where programme_id = ? and retrospective_id = ? and voter = ?",
                to,
                programme,
                seat.retrospectiveId(),
                from);
    }
}
