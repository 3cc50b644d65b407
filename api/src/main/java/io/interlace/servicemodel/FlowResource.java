package io.interlace.servicemodel;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
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

@Path("/programmes/{programmeId}/service-models/{id}/flows")
@Tag(name = "service-models")
class FlowResource {

    private final ServiceModels models;
    private final Flows flows;
    private final WriteFlows write;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    FlowResource(
            ServiceModels models, Flows flows, WriteFlows write, Lists lists, IfMatch ifMatch, MergePatch mergePatch) {
        this.models = models;
        this.flows = flows;
        this.write = write;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listServiceModelFlows",
            summary = "List the journeys that a model shows",
            description = "As they stand.")
    public Page<FlowView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(flows.listing(), ServiceModels.PART_OF, models.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = FlowView.class, responseCode = "201", responseDescription = "Added")
    @Operation(
            operationId = "createServiceModelFlow",
            summary = "Add a journey to a model",
            description =
                    "It is the last. At most 20 in a model, 409 for more; 409 already-exists for a name that is taken.")
    public FlowView create(@PathParam("id") UUID id, @NotNull @Valid NewFlow draft) {
        return flows.view(write.add(id, draft));
    }

    @GET
    @Path("{flowId}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModelFlow",
            summary = "Read a journey",
            description = "With the ETag that a change needs.")
    public FlowView get(@PathParam("id") UUID id, @PathParam("flowId") UUID flowId) {
        return flows.view(flows.require(id, flowId).id());
    }

    @PATCH
    @Path("{flowId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeServiceModelFlow",
            summary = "Rename a journey, or put it elsewhere among the others",
            description = "Others make way for one that takes their number.")
    public FlowView change(
            @PathParam("id") UUID id,
            @PathParam("flowId") UUID flowId,
            @RequestBodySchema(FlowDraft.class) JsonNode patch) {
        models.held(id);
        Flow flow = flows.require(id, flowId);
        ifMatch.requires(flow.version());
        FlowDraft before = flow.draft();
        mergePatch.change(before, patch, after -> write.revise(flow, before, after));
        return flows.view(flowId);
    }

    @DELETE
    @Path("{flowId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteServiceModelFlow",
            summary = "Remove a journey",
            description = "409 in-use for one that has elements.")
    public void delete(@PathParam("id") UUID id, @PathParam("flowId") UUID flowId) {
        models.held(id);
        Flow flow = flows.require(id, flowId);
        ifMatch.requires(flow.version());
        write.remove(flow);
    }
}
