package io.interlace.servicemodel;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
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

@Path("/programmes/{programmeId}/service-models/{id}/breakdowns")
@Tag(name = "service-models")
class BreakdownResource {

    private final ServiceModels models;
    private final Pins pins;
    private final WritePins write;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    BreakdownResource(
            ServiceModels models, Pins pins, WritePins write, Lists lists, IfMatch ifMatch, MergePatch mergePatch) {
        this.models = models;
        this.pins = pins;
        this.write = write;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listServiceModelBreakdowns",
            summary = "List the breakdowns that are pinned to a model",
            description = "In the order in which they were pinned; a FUTURE model has none.")
    @Parameter(
            name = "answer",
            in = ParameterIn.QUERY,
            description = "Only those that an improvement of some model answers, or only those that none does",
            example = "UNANSWERED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<BreakdownView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(
                pins.breakdowns(), Pins.scope(PinKind.BREAKDOWN), models.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = BreakdownView.class, responseCode = "201", responseDescription = "Pinned")
    @Operation(
            operationId = "createServiceModelBreakdown",
            summary = "Pin a breakdown to a step or to a link",
            description =
                    "In a CURRENT model; 409 in another. It rests on insights. At most 200 in a model; 409 for more.")
    public BreakdownView create(@PathParam("id") UUID id, @NotNull @Valid NewBreakdown draft) {
        ServiceModel model = models.held(id);
        return pins.breakdown(id, write.add(model, PinKind.BREAKDOWN, draft.draft(), Changes.of(draft)));
    }

    @GET
    @Path("{breakdownId}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModelBreakdown",
            summary = "Read a breakdown",
            description = "With the ETag that a change needs.")
    public BreakdownView get(@PathParam("id") UUID id, @PathParam("breakdownId") UUID breakdownId) {
        return pins.breakdown(id, breakdownId);
    }

    @PATCH
    @Path("{breakdownId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeServiceModelBreakdown",
            summary = "Change a breakdown, or pin it elsewhere",
            description = "It stays in its model.")
    public BreakdownView change(
            @PathParam("id") UUID id,
            @PathParam("breakdownId") UUID breakdownId,
            @RequestBodySchema(NewBreakdown.class) JsonNode patch) {
        models.held(id);
        Pin pin = pins.require(id, PinKind.BREAKDOWN, breakdownId);
        ifMatch.requires(pin.version());
        NewBreakdown before = pins.breakdown(id, breakdownId).draft();
        mergePatch.change(
                before,
                patch,
                after -> write.revise(pin, before.insightIds(), after.draft(), Changes.between(before, after)));
        return pins.breakdown(id, breakdownId);
    }

    @DELETE
    @Path("{breakdownId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteServiceModelBreakdown",
            summary = "Take a breakdown off",
            description = "Improvements that answered it answer it no more.")
    public void delete(@PathParam("id") UUID id, @PathParam("breakdownId") UUID breakdownId) {
        models.held(id);
        Pin pin = pins.require(id, PinKind.BREAKDOWN, breakdownId);
        ifMatch.requires(pin.version());
        write.remove(pin);
    }
}
