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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/service-models/{id}/improvements")
@Tag(name = "service-models")
class ImprovementResource {

    private final ServiceModels models;
    private final Pins pins;
    private final WritePins write;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ImprovementResource(
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
            operationId = "listServiceModelImprovements",
            summary = "List the improvements that are pinned to a model",
            description = "In the order in which they were pinned; a CURRENT model has none.")
    public Page<ImprovementView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(
                pins.improvements(), Pins.scope(PinKind.IMPROVEMENT), models.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ImprovementView.class, responseCode = "201", responseDescription = "Pinned")
    @Operation(
            operationId = "createServiceModelImprovement",
            summary = "Pin an improvement to a step or to a link",
            description =
                    "In a FUTURE model; 409 in another. It rests on insights, and says which breakdowns it answers. At most 200 in a model; 409"
                            + " for more.")
    public ImprovementView create(@PathParam("id") UUID id, @NotNull @Valid NewImprovement draft) {
        ServiceModel model = models.held(id);
        return pins.improvement(id, write.add(model, PinKind.IMPROVEMENT, draft.draft(), Changes.of(draft)));
    }

    @GET
    @Path("{improvementId}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModelImprovement",
            summary = "Read an improvement",
            description = "With the ETag that a change needs.")
    public ImprovementView get(@PathParam("id") UUID id, @PathParam("improvementId") UUID improvementId) {
        return pins.improvement(id, improvementId);
    }

    @PATCH
    @Path("{improvementId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeServiceModelImprovement",
            summary = "Change an improvement, or pin it elsewhere",
            description = "It stays in its model.")
    public ImprovementView change(
            @PathParam("id") UUID id,
            @PathParam("improvementId") UUID improvementId,
            @RequestBodySchema(NewImprovement.class) JsonNode patch) {
        models.held(id);
        Pin pin = pins.require(id, PinKind.IMPROVEMENT, improvementId);
        ifMatch.requires(pin.version());
        NewImprovement before = pins.improvement(id, improvementId).draft();
        mergePatch.change(
                before,
                patch,
                after -> write.revise(pin, before.insightIds(), after.draft(), Changes.between(before, after)));
        return pins.improvement(id, improvementId);
    }

    @DELETE
    @Path("{improvementId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteServiceModelImprovement",
            summary = "Take an improvement off",
            description = "The breakdowns that it answered are answered by it no more.")
    public void delete(@PathParam("id") UUID id, @PathParam("improvementId") UUID improvementId) {
        models.held(id);
        Pin pin = pins.require(id, PinKind.IMPROVEMENT, improvementId);
        ifMatch.requires(pin.version());
        write.remove(pin);
    }
}
