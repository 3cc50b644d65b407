package io.interlace.servicemodel;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/programmes/{programmeId}/service-models/{id}")
@Tag(name = "service-models")
class ModelVersionResource {

    private final ServiceModels models;
    private final ModelVersions versions;
    private final PublishModels publish;
    private final ReadDocument read;
    private final Lists lists;

    ModelVersionResource(
            ServiceModels models, ModelVersions versions, PublishModels publish, ReadDocument read, Lists lists) {
        this.models = models;
        this.versions = versions;
        this.publish = publish;
        this.read = read;
        this.lists = lists;
    }

    @GET
    @Path("document")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "exportServiceModel",
            summary = "Read a whole service model in one piece",
            description = "As it is now. What its versions hold has the same shape.")
    public ServiceModelDocument document(@PathParam("id") UUID id) {
        return read.of(id);
    }

    @GET
    @Path("versions")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listServiceModelVersions",
            summary = "List the versions of a service model",
            description = "The newest first.")
    public Page<ModelVersionView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(versions.listing(), ServiceModels.PART_OF, models.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Path("versions")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PublishedModelView.class, responseCode = "201", responseDescription = "Published")
    @Operation(
            operationId = "createServiceModelVersion",
            summary = "Publish a service model",
            description =
                    "Freezes the whole of it as its next version; the model itself goes on. 409 where nothing changed since the"
                            + " last one. At most 200 of a model; 409 for more.")
    public PublishedModelView publish(@PathParam("id") UUID id, @NotNull @Valid NewModelVersion why) {
        return versions.view(id, publish.publish(id, why));
    }

    @GET
    @Path("versions/{number}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModelVersion",
            summary = "Read what a service model was",
            description = "A version never changes.")
    public PublishedModelView get(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Which version, from 1",
                            example = "2",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    @PathParam("number")
                    int number) {
        return versions.view(id, number);
    }

    @GET
    @Path("changes")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getServiceModelChanges",
            summary = "Read what changed since a version of a service model",
            description =
                    "Until another version, or until now. What is only pushed along when something is added before it is"
                            + " not changed. 404 for a version that is not there.")
    public ModelChangesView changes(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Since which version",
                            example = "1",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    @NotNull
                    @QueryParam("since")
                    Integer since,
            @Parameter(
                            description = "Until which version; until now where there is none",
                            example = "2",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    @Nullable
                    @QueryParam("until")
                    Integer until) {
        ServiceModelDocument before = versions.view(id, since).document();
        ServiceModelDocument after =
                until == null ? read.of(id) : versions.view(id, until).document();
        return new ModelChangesView(since, until, CompareVersions.between(before, after));
    }
}
