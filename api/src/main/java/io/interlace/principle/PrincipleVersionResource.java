package io.interlace.principle;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/principles/{id}/versions")
@Tag(name = "principles")
class PrincipleVersionResource {

    private final PrincipleVersions versions;
    private final Principles principles;
    private final WritePrinciples writePrinciples;
    private final Lists lists;
    private final Caller caller;

    PrincipleVersionResource(
            PrincipleVersions versions,
            Principles principles,
            WritePrinciples writePrinciples,
            Lists lists,
            Caller caller) {
        this.versions = versions;
        this.principles = principles;
        this.writePrinciples = writePrinciples;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listPrincipleVersions",
            summary = "List what a principle has said",
            description = "The newest first, each with the reason for it.")
    public Page<PrincipleVersionView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        principles.view(id);
        return lists.page(
                versions.listing(),
                PrincipleVersions.OF_ONE,
                List.of(caller.programmeId(), id),
                uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrincipleVersionView.class, responseCode = "201", responseDescription = "Refined")
    @Operation(
            operationId = "createPrincipleVersion",
            summary = "Refine a principle",
            description =
                    "Writes its next version, with the reason; it becomes REFINED. 409 where basedOn is not the current version,"
                            + " which currentNumber tells, so that nothing is lost when two refine it at once; 409 for one"
                            + " that is RETIRED.")
    public PrincipleVersionView create(@PathParam("id") UUID id, @NotNull @Valid NewPrincipleVersion next) {
        return versions.view(id, writePrinciples.refine(id, next));
    }

    @GET
    @Path("{number}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getPrincipleVersion",
            summary = "Read what a principle said",
            description = "A version never changes.")
    public PrincipleVersionView get(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Which version, from 1",
                            example = "2",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    @PathParam("number")
                    int number) {
        return versions.view(id, number);
    }
}
