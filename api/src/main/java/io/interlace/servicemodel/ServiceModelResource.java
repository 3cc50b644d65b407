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

@Path("/programmes/{programmeId}/service-models")
@Tag(name = "service-models")
class ServiceModelResource {

    private final ServiceModels models;
    private final WriteServiceModels write;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ServiceModelResource(
            ServiceModels models,
            WriteServiceModels write,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.models = models;
        this.write = write;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listServiceModels",
            summary = "List service models",
            description = "The newest first, each with how much it is made of.")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Only of this kind; several as in:A,B",
            example = "CURRENT",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ServiceModelView> list(@Context UriInfo uri) {
        return lists.page(models.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ServiceModelView.class, responseCode = "201", responseDescription = "Begun")
    @Operation(
            operationId = "createServiceModel",
            summary = "Begin a service model",
            description =
                    "Of how it is or of how it could be; that stays as it is. At most 200 in a programme; 409 for more.")
    public ServiceModelView create(@NotNull @Valid NewServiceModel draft) {
        return models.view(write.begin(draft));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModel",
            summary = "Read a service model",
            description = "With the ETag that a change needs.")
    public ServiceModelView get(@PathParam("id") UUID id) {
        return models.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeServiceModel",
            summary = "Change the title or the summary of a service model",
            description = "What it is made of has versions of its own.")
    public ServiceModelView change(
            @PathParam("id") UUID id, @RequestBodySchema(ServiceModelDraft.class) JsonNode patch) {
        ServiceModel model = models.held(id);
        ifMatch.requires(model.version());
        ServiceModelDraft before = model.draft();
        mergePatch.change(before, patch, after -> write.revise(model, before, after));
        return models.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteServiceModel",
            summary = "Delete a service model",
            description =
                    "With its flows, elements, links and versions. 409 in-use while a breakdown or an improvement is pinned to"
                            + " it: these are deleted one by one.")
    public void delete(@PathParam("id") UUID id) {
        ServiceModel model = models.held(id);
        ifMatch.requires(model.version());
        write.remove(model);
    }
}
