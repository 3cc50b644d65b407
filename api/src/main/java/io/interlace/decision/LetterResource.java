package io.interlace.decision;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.MergePatch;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Allows;
import io.interlace.identity.Journal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One letter. */
@Path("/programmes/{programmeId}/letters/{id}")
@Tag(name = "decisions")
class LetterResource {

    private final Letters letters;
    private final SendLetters sendLetters;
    private final Journal journal;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;
    private final Clock clock;

    LetterResource(
            Letters letters,
            SendLetters sendLetters,
            Journal journal,
            IfMatch ifMatch,
            MergePatch mergePatch,
            Clock clock) {
        this.letters = letters;
        this.sendLetters = sendLetters;
        this.journal = journal;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getLetter",
            summary = "Read a letter",
            description = "With the ETag that a change needs, and whom it goes to.")
    public LetterView get(@PathParam("id") UUID id) {
        return letters.view(id);
    }

    @PATCH
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeLetter",
            summary = "Change the words of a letter",
            description =
                    "Until it goes, and again when it did not come: 409 otherwise. 400 names each placeholder that stands for"
                            + " nothing, and its line.")
    public LetterView change(@PathParam("id") UUID id, @RequestBodySchema(LetterDraft.class) JsonNode patch) {
        Letter letter = letters.held(id);
        ifMatch.requires(letter.version());
        LetterDraft before = letter.draft();
        mergePatch.change(before, patch, after -> {
            Wrong.refuse(
                    ProblemType.VALIDATION_FAILED,
                    "The letter holds what stands for nothing.",
                    Placeholders.unknown(before, after));
            letter.revise(after, clock);
            journal.tell("letter", "changed", letter, Changes.between(before, after));
        });
        return letters.view(id);
    }

    @POST
    @Path("sending")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = LetterView.class, responseCode = "200", responseDescription = "On its way")
    @Operation(
            operationId = "sendLetter",
            summary = "Send a letter",
            description = "409 for one that has gone, or cannot go by mail; obstacle says why.")
    public LetterView send(@PathParam("id") UUID id) {
        sendLetters.one(id);
        return letters.view(id);
    }

    @POST
    @Path("hand-over")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = LetterView.class, responseCode = "200", responseDescription = "Handed over")
    @Operation(
            operationId = "handOverLetter",
            summary = "Say that a letter was handed over",
            description = "On paper or by telephone: it is not sent any more. 409 for one that has gone.")
    public LetterView handOver(@PathParam("id") UUID id) {
        sendLetters.handOver(id);
        return letters.view(id);
    }
}
