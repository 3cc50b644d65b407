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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/service-models/{id}/links")
@Tag(name = "service-models")
class LinkResource {

    private final ServiceModels models;
    private final Links links;
    private final WriteLinks write;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    LinkResource(
            ServiceModels models, Links links, WriteLinks write, Lists lists, IfMatch ifMatch, MergePatch mergePatch) {
        this.models = models;
        this.links = links;
        this.write = write;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listServiceModelLinks",
            summary = "List the links of a model",
            description = "In the order in which they were made.")
    @Parameter(
            name = "flowId",
            in = ParameterIn.QUERY,
            description = "Only of this flow",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<LinkView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(links.listing(), ServiceModels.PART_OF, models.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = LinkView.class, responseCode = "201", responseDescription = "Linked")
    @Operation(
            operationId = "createServiceModelLink",
            summary = "Link a step to another",
            description =
                    "Both of one flow; errors name an end that is no step of the model, or no more. Once: 409 already-exists, and"
                            + " linkId, where one goes from the one to the other already. At most 1,000 in a model; 409 for"
                            + " more.")
    public LinkView create(@PathParam("id") UUID id, @NotNull @Valid NewLink draft) {
        models.held(id);
        return links.view(write.add(id, draft));
    }

    @GET
    @Path("{linkId}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModelLink",
            summary = "Read a link",
            description = "With the ETag that a change needs.")
    public LinkView get(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        return links.view(links.require(id, linkId).id());
    }

    @PATCH
    @Path("{linkId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeServiceModelLink",
            summary = "Change a link",
            description = "What is pinned to it stays pinned to it.")
    public LinkView change(
            @PathParam("id") UUID id,
            @PathParam("linkId") UUID linkId,
            @RequestBodySchema(NewLink.class) JsonNode patch) {
        models.held(id);
        Link link = links.require(id, linkId);
        ifMatch.requires(link.version());
        NewLink before = link.draft();
        mergePatch.change(before, patch, after -> write.revise(link, before, after));
        return links.view(linkId);
    }

    @DELETE
    @Path("{linkId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteServiceModelLink",
            summary = "Take a link out",
            description = "409 in-use for one that something is pinned to, which pinIds names.")
    public void delete(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        models.held(id);
        Link link = links.require(id, linkId);
        ifMatch.requires(link.version());
        write.remove(link);
    }
}
