package io.interlace.call;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/calls")
@Tag(name = "calls")
class CallResource {

    private final Calls calls;
    private final WriteCalls writeCalls;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    CallResource(
            Calls calls, WriteCalls writeCalls, Lists lists, Caller caller, IfMatch ifMatch, MergePatch mergePatch) {
        this.calls = calls;
        this.writeCalls = writeCalls;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, INTEGRATION})
    @Operation(operationId = "listCalls", summary = "List calls for proposals", description = "Newest first.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "OPEN",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<CallView> list(@Context UriInfo uri) {
        return lists.page(calls.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = CallView.class, responseCode = "201", responseDescription = "Made, as a draft")
    @Operation(
            operationId = "createCall",
            summary = "Draft a call for proposals",
            description =
                    "With its criteria, checks of eligibility and quotas. Much may still be missing; opening it says what.")
    public CallView create(@NotNull @Valid NewCall draft) {
        return calls.view(writeCalls.add(draft));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getCall",
            summary = "Read a call for proposals",
            description = "With the ETag that a change needs. Past closesAt it is CLOSED, whoever looks first.")
    public CallView get(@PathParam("id") UUID id) {
        return calls.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeCall",
            summary = "Change a call for proposals",
            description =
                    "What is left out stays as it is; a list is replaced whole, and what is in it keeps its id where that is"
                            + " sent along. Once it has opened, its criteria, checks and quotas stay as they were published:"
                            + " 409 with each place; words, places and capacity may change until it is decided, and"
                            + " closesAt while it is open.")
    public CallView change(@PathParam("id") UUID id, @RequestBodySchema(NewCall.class) JsonNode patch) {
        Call call = calls.require(id);
        ifMatch.requires(call.version());
        NewCall before = calls.view(id).draft();
        mergePatch.change(before, patch, after -> writeCalls.revise(call, before, after));
        return calls.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteCall",
            summary = "Delete a draft of a call",
            description = "409 for one that has opened: what people have applied to is kept.")
    public void delete(@PathParam("id") UUID id) {
        Call call = calls.require(id);
        ifMatch.requires(call.version());
        writeCalls.remove(call);
    }

    @POST
    @Path("{id}/opening")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = CallView.class, responseCode = "200", responseDescription = "Open")
    @Operation(
            operationId = "openCall",
            summary = "Open a call: proposals are taken from now on",
            description =
                    "Needs a criterion, places, and a closing time yet to come: 400 with each that is missing. 409 for one"
                            + " that is no draft.")
    public CallView open(@PathParam("id") UUID id) {
        writeCalls.open(id);
        return calls.view(id);
    }

    @POST
    @Path("{id}/closing")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = CallView.class, responseCode = "200", responseDescription = "Closed")
    @Operation(
            operationId = "closeCall",
            summary = "Close a call before its time",
            description = "By itself it closes at closesAt. 409 for one that is not open.")
    public CallView close(@PathParam("id") UUID id) {
        writeCalls.close(id);
        return calls.view(id);
    }

    @POST
    @Path("{id}/reopening")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = CallView.class, responseCode = "200", responseDescription = "Open again")
    @Operation(
            operationId = "reopenCall",
            summary = "Open a call again that had closed",
            description =
                    "Until a later closing time. What was said of a proposal that is then changed is a draft again, for"
                            + " its assessors to look at. 409 for one that is not closed, or is assessed already.")
    public CallView reopen(@PathParam("id") UUID id, @NotNull @Valid NewReopening reopening) {
        writeCalls.reopen(id, reopening.closesAt());
        return calls.view(id);
    }
}
