package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.principle.Ratings;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Of two entries that were one person, the one that is kept has the seats of both. Where both had one, it has what was written
 * from either; what it voted for, and said of principles, stands before what the other did.
 */
@ApplicationScoped
class MergeSeats {

    private record Both(UUID retrospectiveId, Anonymity anonymity, UUID kept, UUID duplicate) {}

    private final Authors authors;
    private final Ratings ratings;
    private final Database database;

    MergeSeats(Authors authors, Ratings ratings, Database database) {
        this.authors = authors;
        this.ratings = ratings;
        this.database = database;
    }

    void follow(@Observes StakeholderMerged merged) {
        database.list(
                        "select r.id, r.anonymity, k.id, d.id from retrospective_seat d join retrospective_seat k"
                                + " on (k.programme_id, k.retrospective_id, k.stakeholder_id) ="
                                + " (d.programme_id, d.retrospective_id, ?)"
                                + " join retrospective r on (r.programme_id, r.id) = (d.programme_id, d.retrospective_id)"
                                + " where d.programme_id = ? and d.stakeholder_id = ? order by r.id for update of r",
                        row -> new Both(
                                row.getObject(1, UUID.class),
                                Anonymity.valueOf(row.getString(2)),
                                row.getObject(3, UUID.class),
                                row.getObject(4, UUID.class)),
                        merged.keptId(),
                        merged.programmeId(),
                        merged.duplicateId())
                .forEach(both -> handOver(merged.programmeId(), both));
        database.update(
                "update retrospective_seat set stakeholder_id = ? where programme_id = ? and stakeholder_id = ?",
                merged.keptId(),
                merged.programmeId(),
                merged.duplicateId());
    }

    private void handOver(UUID programme, Both both) {
        String from = authors.author(programme, both.retrospectiveId(), both.anonymity(), both.duplicate());
        String to = authors.author(programme, both.retrospectiveId(), both.anonymity(), both.kept());
        if (from != null && to != null) {
            database.update(
                    "update retrospective_note set author = ? where programme_id = ? and retrospective_id = ? and author = ?",
                    to,
                    programme,
                    both.retrospectiveId(),
                    from);
            database.update(
                    "delete from retrospective_vote where programme_id = ? and retrospective_id = ? and voter = ?"
                            + " and exists (select from retrospective_vote where programme_id = ? and retrospective_id = ?"
                            + " and voter = ?)",
                    programme,
                    both.retrospectiveId(),
                    from,
                    programme,
                    both.retrospectiveId(),
                    to);
            database.update(
                    "update retrospective_vote set voter = ? where programme_id = ? and retrospective_id = ? and voter = ?",
                    to,
                    programme,
                    both.retrospectiveId(),
                    from);
            ratings.handOver(programme, both.retrospectiveId(), from, to);
        }
        database.update(
                "delete from retrospective_seat where programme_id = ? and id = ?", programme, both.duplicate());
    }
}
