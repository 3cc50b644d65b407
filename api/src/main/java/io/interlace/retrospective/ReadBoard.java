package io.interlace.retrospective;

import io.interlace.actionitem.ActionItems;
import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.principle.Ratings;
import io.interlace.stakeholder.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Reads boards: all of one, or what is new on it. */
@ApplicationScoped
class ReadBoard {

    static final Duration HERE = Duration.ofMinutes(1);

    private static final String LATER = " where programme_id = ? and retrospective_id = ? and sequence > ?";

    /** With the seats of their authors, where it is told who they are and they have one. */
    private static final String NOTES = """
            select n.id, n.column_id, n.text, s.id, n.cluster_id, n.place, n.state, n.version from retrospective_note n
            left join retrospective_seat s on (s.programme_id, s.retrospective_id) = (n.programme_id, n.retrospective_id)
                and s.id::text = n.author
            where n.programme_id = ? and n.retrospective_id = ? and n.sequence > ? order by n.place, n.id""";

    private static final Listing.Row<SeatView> SEAT = row -> {
        String name = row.getString(3);
        return new SeatView(
                row.getObject(1, UUID.class), name == null ? null : new PersonName(row.getObject(2, UUID.class), name));
    };

    /** The numbers of the last change, and of the last one of an action item. */
    private record Last(long change, long actionItem) {}

    private final Retrospectives retrospectives;
    private final Notes notes;
    private final Votes votes;
    private final BoardRatings boardRatings;
    private final ActionItems actionItems;
    private final Ratings ratings;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    ReadBoard(
            Retrospectives retrospectives,
            Notes notes,
            Votes votes,
            BoardRatings boardRatings,
            ActionItems actionItems,
            Ratings ratings,
            Database database,
            Caller caller,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.notes = notes;
        this.votes = votes;
        this.boardRatings = boardRatings;
        this.actionItems = actionItems;
        this.ratings = ratings;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    BoardView view(Hand hand) {
        UUID id = hand.retrospectiveId();
        UUID seat = hand.seatId();
        return new BoardView(
                since(id, 0),
                counts(id),
                seat,
                hand.facilitates(),
                seat != null && isReady(seat),
                notes.by(hand),
                votes.by(hand),
                boardRatings.by(hand));
    }

    /**
     * What everybody sees that came after a change. The number is read first: what comes meanwhile may be in it, and comes
     * again.
     */
    BoardChangesView since(UUID id, long sequence) {
        Last last = database.first(
                        "select sequence, action_sequence from retrospective where programme_id = ? and id = ?",
                        row -> new Last(row.getLong(1), row.getLong(2)),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("retrospective"));
        RetrospectiveView retrospective = retrospectives.atBoard(id);
        return new BoardChangesView(
                last.change(),
                retrospective,
                database.list(
                        "select s.id, p.id, case when p.erased_at is null then p.name end from retrospective_seat s"
                                + " join stakeholder p on (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id)"
                                + " where s.programme_id = ? and s.retrospective_id = ? and s.sequence > ?"
                                + " order by p.name, s.id",
                        SEAT,
                        caller.programmeId(),
                        id,
                        sequence),
                database.list(NOTES, ReadBoard::note, caller.programmeId(), id, sequence),
                database.list(
                        "select " + Clusters.COLUMNS + " from retrospective_cluster" + LATER + " order by position, id",
                        Clusters.ROW,
                        caller.programmeId(),
                        id,
                        sequence),
                sequence == 0 || last.actionItem() > sequence ? actionItems.of(id) : null);
    }

    private static BoardNoteView note(ResultSet row) throws SQLException {
        boolean shown = NoteState.valueOf(row.getString(7)) == NoteState.SHOWN;
        return new BoardNoteView(
                row.getObject(1, UUID.class),
                row.getString(2),
                shown ? row.getString(3) : "",
                shown ? row.getObject(4, UUID.class) : null,
                row.getObject(5, UUID.class),
                row.getInt(6),
                !shown,
                shown ? row.getLong(8) : 0);
    }

    BoardCountsView counts(UUID id) {
        int rated = ratings.raters(id);
        return database.first(
                        """
                        select count(*), count(*) filter (where seen_at > ?), count(*) filter (where ready),
                            (select count(distinct n.author) from retrospective_note n
                                where n.programme_id = ? and n.retrospective_id = ? and n.state <> 'REMOVED'),
                            (select count(distinct v.voter) from retrospective_vote v
                                where v.programme_id = ? and v.retrospective_id = ?)
                        from retrospective_seat where programme_id = ? and retrospective_id = ?""",
                        row -> new BoardCountsView(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), rated),
                        clock.instant().minus(HERE),
                        caller.programmeId(),
                        id,
                        caller.programmeId(),
                        id,
                        caller.programmeId(),
                        id)
                .orElseThrow();
    }

    private boolean isReady(UUID seatId) {
        return database.first(
                        "select ready from retrospective_seat where programme_id = ? and id = ?",
                        row -> row.getBoolean(1),
                        caller.programmeId(),
                        seatId)
                .orElse(false);
    }
}
