package io.interlace.retrospective;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.MergePatch;
import io.interlace.identity.Allows;
import io.interlace.principle.NewPrincipleRatings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people do at a board. {@link BoardFilter} has found whose hand it is before anything here begins. */
@Path("/programmes/{programmeId}/retrospectives/{id}")
@Tag(name = "retrospectives")
class BoardResource {

    private final ReadBoard readBoard;
    private final Notes notes;
    private final WriteNotes writeNotes;
    private final Votes votes;
    private final BoardRatings boardRatings;
    private final Seats seats;
    private final BoardVisit visit;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    BoardResource(
            ReadBoard readBoard,
            Notes notes,
            WriteNotes writeNotes,
            Votes votes,
            BoardRatings boardRatings,
            Seats seats,
            BoardVisit visit,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.readBoard = readBoard;
        this.notes = notes;
        this.writeNotes = writeNotes;
        this.votes = votes;
        this.boardRatings = boardRatings;
        this.seats = seats;
        this.visit = visit;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("board")
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "getBoard",
            summary = "Read the board of a retrospective",
            description =
                    "What everybody sees, how far the people are, and what is the caller's own: what others write is in it once it"
                            + " is shown. 404 for a contributor who takes no part.")
    public BoardView get(@PathParam("id") UUID id) {
        return readBoard.view(visit.hand());
    }

    @POST
    @Path("notes")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @APIResponseSchema(value = OwnNotesView.class, responseCode = "200", responseDescription = "Written")
    @Operation(
            operationId = "writeNotes",
            summary = "Write notes",
            description =
                    "From REFLECT to DISCUSS. They are the author's own until the phase ends; where notes are named, those that"
                            + " are written after REFLECT are shown at once. The answer is all that the caller wrote.")
    public OwnNotesView write(@PathParam("id") UUID id, @NotNull @Valid NewNotes written) {
        Hand hand = visit.hand();
        writeNotes.write(hand, written.notes());
        return new OwnNotesView(notes.by(hand));
    }

    @PATCH
    @Path("notes/{noteId}")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeNote",
            summary = "Change what one wrote",
            description =
                    "One's own, as long as notes are written. What was moderated is shown with what is shown next. If-Match is the"
                            + " note's version.")
    public OwnNoteView change(
            @PathParam("id") UUID id,
            @PathParam("noteId") UUID noteId,
            @RequestBodySchema(NoteDraft.class) JsonNode patch) {
        Hand hand = visit.hand();
        OwnNoteView note = writeNotes.own(hand, noteId);
        ifMatch.requires(note.version());
        mergePatch.change(note.draft(), patch, after -> writeNotes.revise(hand, note, after));
        return notes.requireOwn(hand, noteId);
    }

    @DELETE
    @Path("notes/{noteId}")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "deleteNote",
            summary = "Take back what one wrote",
            description = "One's own, as long as notes are written.")
    public void delete(@PathParam("id") UUID id, @PathParam("noteId") UUID noteId) {
        Hand hand = visit.hand();
        OwnNoteView note = writeNotes.own(hand, noteId);
        ifMatch.requires(note.version());
        writeNotes.remove(hand, note);
    }

    @GET
    @Path("unshown-notes")
    @AtBoard
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getUnshownNotes",
            summary = "Read what is not shown yet",
            description =
                    "For whoever leads the retrospective, to moderate; without saying who wrote it, in no order. Of an anonymous one"
                            + " nothing before three have written.")
    public OwnNotesView unshown(@PathParam("id") UUID id) {
        return new OwnNotesView(notes.unshown(visit.hand()));
    }

    @POST
    @Path("notes/{noteId}/moderation")
    @Command
    @AtBoard
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = BoardView.class, responseCode = "200", responseDescription = "Not shown")
    @Operation(
            operationId = "moderateNote",
            summary = "Let a note not be shown, or no more",
            description = "Its author, whoever it is, is told why and can change it.")
    public BoardView moderate(
            @PathParam("id") UUID id, @PathParam("noteId") UUID noteId, @NotNull @Valid NewModeration moderation) {
        writeNotes.moderate(id, noteId, moderation.reason().strip());
        return readBoard.view(visit.hand());
    }

    @PUT
    @Path("votes")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "setVotes",
            summary = "Vote",
            description =
                    "In VOTE. All votes at once, in the place of those before; 400 beyond the budget. Sums are shown from DISCUSS"
                            + " on. 403 for somebody who takes no part.",
            extensions = @Extension(name = "x-unconditional", value = "Votes are one's own; what was said last holds"))
    public NewVotes vote(@PathParam("id") UUID id, @NotNull @Valid NewVotes said) {
        Hand hand = visit.hand();
        votes.say(hand, said.votes());
        return new NewVotes(List.copyOf(votes.by(hand)));
    }

    @PUT
    @Path("ratings")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "setBoardRatings",
            summary = "Say whether principles helped",
            description =
                    "From REFLECT to COMMIT, of those that guided the work, in the place of what one said before. In an anonymous"
                            + " retrospective nobody is told who said so. 403 for somebody who takes no part.",
            extensions = @Extension(name = "x-unconditional", value = "It is one's own; what was said last holds"))
    public NewPrincipleRatings rate(@PathParam("id") UUID id, @NotNull @Valid NewPrincipleRatings said) {
        Hand hand = visit.hand();
        boardRatings.say(hand, said.ratings());
        return new NewPrincipleRatings(boardRatings.by(hand));
    }

    @PUT
    @Path("readiness")
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "setReadiness",
            summary = "Say that one is ready to go on, or not",
            description =
                    "Others are told how many are; it begins anew in each phase. 403 for somebody who takes no part.",
            extensions = @Extension(name = "x-unconditional", value = "It is one's own; what was said last holds"))
    public NewReadiness ready(@PathParam("id") UUID id, @NotNull @Valid NewReadiness said) {
        seats.ready(visit.hand().requireSeat(), said.ready());
        return said;
    }
}
