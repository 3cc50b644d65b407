package io.interlace.retrospective;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes down notes. They are for their authors alone until the phase ends in which they are written; where it is told who
 * writes, those that are written later are shown at once.
 */
@ApplicationScoped
class WriteNotes {

    private static final int MOST = 3_000;

    private final Retrospectives retrospectives;
    private final Notes notes;
    private final Clusters clusters;
    private final Boards boards;

    WriteNotes(Retrospectives retrospectives, Notes notes, Clusters clusters, Boards boards) {
        this.retrospectives = retrospectives;
        this.clusters = clusters;
        this.notes = notes;
        this.boards = boards;
    }

    /** Those who write for themselves do not wait for each other. */
    List<UUID> write(Hand hand, List<NoteDraft> drafts) {
        Retrospective retrospective = hand.anonymous()
                ? retrospectives.shared(hand.retrospectiveId())
                : retrospectives.held(hand.retrospectiveId());
        mayWrite(retrospective);
        check(retrospective, drafts);
        if (notes.count(hand.retrospectiveId()) + drafts.size() > MOST) {
            throw new Problem(ProblemType.CONFLICT, "A board has room for " + MOST + " notes.");
        }
        boolean shown = !hand.anonymous() && retrospective.phase().showsNotes();
        Long sequence = shown ? (Long) boards.next(hand.retrospectiveId()) : null;
        List<UUID> written = new ArrayList<>();
        for (NoteDraft draft : drafts) {
            written.add(notes.add(hand, draft, sequence));
        }
        return written;
    }

    private static void mayWrite(Retrospective retrospective) {
        if (!retrospective.phase().takesNotes()) {
            throw closed(retrospective, "takes no notes");
        }
    }

    static Problem closed(Retrospective retrospective, String what) {
        return new Problem(
                        ProblemType.CONFLICT,
                        "The retrospective is in " + retrospective.phase() + ", which " + what + ".")
                .with("phase", retrospective.phase());
    }

    private static void check(Retrospective retrospective, List<NoteDraft> drafts) {
        List<String> columns =
                retrospective.columns().stream().map(BoardColumn::id).toList();
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!columns.contains(drafts.get(i).columnId())) {
                wrong.add(new Wrong("/notes/" + i + "/columnId", "is no column of this board"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    /**
     * A note of somebody's own to be changed, on a board that nobody else changes until the command ends.
     *
     * @throws Problem 404 for one that is not there or somebody else's, 409 where notes are not changed any more
     */
    OwnNoteView own(Hand hand, UUID noteId) {
        mayWrite(retrospectives.held(hand.retrospectiveId()));
        return notes.requireOwn(hand, noteId);
    }

    void revise(Hand hand, OwnNoteView before, NoteDraft after) {
        Retrospective retrospective = retrospectives.held(hand.retrospectiveId());
        if (retrospective.columns().stream().noneMatch(column -> column.id().equals(after.columnId()))) {
            throw Problem.at("/columnId", "is no column of this board");
        }
        boolean shown = before.state() == NoteState.SHOWN;
        Long sequence = shown ? (Long) boards.next(hand.retrospectiveId()) : null;
        if (sequence != null) {
            clusters.reword(hand.retrospectiveId(), before, after.text(), sequence);
        }
        notes.revise(before.id(), after, sequence);
    }

    void remove(Hand hand, OwnNoteView note) {
        long sequence = boards.next(hand.retrospectiveId());
        clusters.letGo(hand.retrospectiveId(), note, sequence);
        notes.remove(note.id(), sequence);
    }

    /** Its author is told why; whoever saw it sees it no more. */
    void moderate(UUID retrospectiveId, UUID noteId, String reason) {
        retrospectives.held(retrospectiveId).mayChange();
        OwnNoteView note = notes.require(retrospectiveId, noteId);
        Long sequence = note.state() == NoteState.SHOWN ? (Long) boards.next(retrospectiveId) : null;
        if (sequence != null) {
            clusters.letGo(retrospectiveId, note, sequence);
        }
        notes.moderate(noteId, reason, sequence);
    }
}
