package io.interlace.decision;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was decided of a call, and the letters that say so. */
@Path("/programmes/{programmeId}/calls/{id}")
@Tag(name = "decisions")
class CallLetterResource {

    private final Calls calls;
    private final Decisions decisions;
    private final Letters letters;
    private final SendLetters sendLetters;
    private final Lists lists;
    private final Caller caller;

    CallLetterResource(
            Calls calls, Decisions decisions, Letters letters, SendLetters sendLetters, Lists lists, Caller caller) {
        this.calls = calls;
        this.decisions = decisions;
        this.letters = letters;
        this.sendLetters = sendLetters;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("decision")
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Operation(
            operationId = "getCallDecision",
            summary = "Read what was decided of a call",
            description = "As on its shortlist. 404 for a call that is not decided.")
    public DecisionView decision(@PathParam("id") UUID id) {
        return decisions.of(calls.view(id).id());
    }

    @GET
    @Path("letters")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "listLetters",
            summary = "List the letters to the proposers of a call",
            description = "One for each proposal that was up for choice; drafted when the call was decided.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "DRAFT",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "outcome",
            in = ParameterIn.QUERY,
            description = "Only those that tell this; several as in:A,B",
            example = "SHORTLISTED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<LetterView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        CallView call = calls.view(id);
        Page<LetterView> page = lists.page(
                letters.listing(),
                "programme_id = ? and call_id = ?",
                List.of(caller.programmeId(), call.id()),
                uri.getQueryParameters());
        return new Page<>(letters.leavingAlone(page.results()), page.metadata());
    }

    @POST
    @Path("letters/sending")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = LettersSentView.class, responseCode = "200", responseDescription = "On their way")
    @Operation(
            operationId = "sendLetters",
            summary = "Send every letter of a call that has not gone",
            description = "Those that cannot go by mail are named with the reason, and stay as they are.")
    public LettersSentView send(@PathParam("id") UUID id) {
        return sendLetters.all(calls.view(id).id());
    }
}
