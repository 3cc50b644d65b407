package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes on boards of the programme at hand. */
@ApplicationScoped
class Notes {

    private static final int FEWEST_AUTHORS = 3;

    private static final String OWN_COLUMNS = "id, column_id, text, state, moderation_reason, version";

    private static final Listing.Row<OwnNoteView> OWN = row -> new OwnNoteView(
            row.getObject(1, UUID.class),
            row.getString(2),
            row.getString(3),
            NoteState.valueOf(row.getString(4)),
            row.getString(5),
            row.getLong(6));

    private final Database database;
    private final Caller caller;

    Notes(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** What somebody wrote, in an order that tells nothing. By index retrospective_note_author. */
    List<OwnNoteView> by(Hand hand) {
        return hand.author() == null
                ? List.of()
                : database.list(
                        "select " + OWN_COLUMNS
                                + " from retrospective_note where programme_id = ? and retrospective_id = ?"
                                + " and author = ? and state <> 'REMOVED' order by place, id",
                        OWN,
                        caller.programmeId(),
                        hand.retrospectiveId(),
                        hand.author());
    }

    /**
     * What is not shown yet, for whoever leads the retrospective, in an order that tells nothing. Where it is anonymous, there
     * is nothing before three have written: of fewer it would be plain whose it is.
     */
    List<OwnNoteView> unshown(Hand hand) {
        return database.list(
                "select " + OWN_COLUMNS + " from retrospective_note n where programme_id = ? and retrospective_id = ?"
                        + " and state = 'PRIVATE' and (? or (select count(distinct a.author) from retrospective_note a"
                        + " where (a.programme_id, a.retrospective_id) = (n.programme_id, n.retrospective_id)) >= "
                        + FEWEST_AUTHORS + ") order by place, id",
                OWN,
                caller.programmeId(),
                hand.retrospectiveId(),
                !hand.anonymous());
    }

    /**
     * A note of somebody's own, which until the command ends nobody else changes.
     *
     * @throws Problem 404 for one that is not there or somebody else's, which are the same to the caller
     */
    OwnNoteView requireOwn(Hand hand, UUID id) {
        return locked(hand.retrospectiveId(), id, "and author = ?", hand.requireAuthor());
    }

    /**
     * A note that is not gone, which until the command ends nobody else changes.
     *
     * @throws Problem 404 for one that is not there
     */
    OwnNoteView require(UUID retrospectiveId, UUID id) {
        return locked(retrospectiveId, id, "and ?::text is null", null);
    }

    private OwnNoteView locked(UUID retrospectiveId, UUID id, String which, @Nullable String author) {
        return database.first(
                        "select " + OWN_COLUMNS
                                + " from retrospective_note where programme_id = ? and retrospective_id = ?"
                                + " and id = ? and state <> 'REMOVED' " + which + " for update",
                        OWN,
                        caller.programmeId(),
                        retrospectiveId,
                        id,
                        author)
                .orElseThrow(() -> Problem.notFound("note"));
    }

    /** @param sequence of the change that shows it; null where only its author sees it */
    UUID add(Hand hand, NoteDraft draft, @Nullable Long sequence) {
        UUID id = Ids.random();
        database.update(
                "insert into retrospective_note (programme_id, id, retrospective_id, column_id, text, author, place, state,"
                        + " sequence) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                caller.programmeId(),
                id,
                hand.retrospectiveId(),
                draft.columnId(),
                draft.text().strip(),
                hand.requireAuthor(),
                Ids.randomPlace(),
                sequence == null ? NoteState.PRIVATE : NoteState.SHOWN,
                sequence);
        return id;
    }

    /** What was moderated is for its author alone again, and shown with what comes next. */
    void revise(UUID id, NoteDraft draft, @Nullable Long sequence) {
        database.update(
                "update retrospective_note set column_id = ?, text = ?, version = version + 1,"
                        + " sequence = coalesce(?::bigint, sequence), moderation_reason = null,"
                        + " state = case state when 'MODERATED' then 'PRIVATE' else state end"
                        + " where programme_id = ? and id = ?",
                draft.columnId(),
                draft.text().strip(),
                sequence,
                caller.programmeId(),
                id);
    }

    /** A note that nobody else ever saw goes whole. */
    void remove(UUID id, long sequence) {
        database.update(
                "delete from retrospective_note where programme_id = ? and id = ? and sequence is null",
                caller.programmeId(),
                id);
        database.update(
                "update retrospective_note set state = 'REMOVED', text = '', author = null, cluster_id = null,"
                        + " moderation_reason = null, sequence = ? where programme_id = ? and id = ?",
                sequence,
                caller.programmeId(),
                id);
    }

    void moderate(UUID id, String reason, @Nullable Long sequence) {
        database.update(
                "update retrospective_note set state = 'MODERATED', moderation_reason = ?, cluster_id = null,"
                        + " version = version + 1, sequence = coalesce(?::bigint, sequence)"
                        + " where programme_id = ? and id = ?",
                reason,
                sequence,
                caller.programmeId(),
                id);
    }

    /** Shows what is private, where it stands by chance. */
    void show(UUID retrospectiveId, long sequence) {
        database.update(
                "update retrospective_note set state = 'SHOWN', sequence = ? where programme_id = ? and retrospective_id = ? and state = 'PRIVATE'",
                sequence,
                caller.programmeId(),
                retrospectiveId);
    }

    /** From now on nobody can tell who wrote what; what was never shown is gone. */
    void forgetAuthors(UUID retrospectiveId) {
        database.update(
                "delete from retrospective_note where programme_id = ? and retrospective_id = ?"
                        + " and state in ('PRIVATE', 'MODERATED') and sequence is null",
                caller.programmeId(),
                retrospectiveId);
        database.update(
                "update retrospective_note set state = 'REMOVED', text = '', moderation_reason = null"
                        + " where programme_id = ? and retrospective_id = ? and state in ('PRIVATE', 'MODERATED')",
                caller.programmeId(),
                retrospectiveId);
        database.update(
                "update retrospective_note set author = null where programme_id = ? and retrospective_id = ?",
                caller.programmeId(),
                retrospectiveId);
    }

    long count(UUID retrospectiveId) {
        return database.first(
                        "select count(*) from retrospective_note where programme_id = ? and retrospective_id = ?",
                        row -> row.getLong(1),
                        caller.programmeId(),
                        retrospectiveId)
                .orElse(0L);
    }

    /** Whether anything was written. */
    boolean areAt(UUID retrospectiveId) {
        return database.first(
                        "select 1 from retrospective_note where programme_id = ? and retrospective_id = ? limit 1",
                        row -> 1,
                        caller.programmeId(),
                        retrospectiveId)
                .isPresent();
    }
}
