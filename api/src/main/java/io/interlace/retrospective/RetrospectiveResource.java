package io.interlace.retrospective;

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

@Path("/programmes/{programmeId}/retrospectives")
@Tag(name = "retrospectives")
class RetrospectiveResource {

    private final Retrospectives retrospectives;
    private final WriteRetrospectives writeRetrospectives;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    RetrospectiveResource(
            Retrospectives retrospectives,
            WriteRetrospectives writeRetrospectives,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.retrospectives = retrospectives;
        this.writeRetrospectives = writeRetrospectives;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listRetrospectives",
            summary = "List retrospectives",
            description = "The latest first. Contributors are shown those in which they take part.")
    @Parameter(
            name = "projectId",
            in = ParameterIn.QUERY,
            description = "Only with the team of this project",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "phase",
            in = ParameterIn.QUERY,
            description = "Only in this phase; several as in:A,B",
            example = "in:REFLECT,GROUP",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<RetrospectiveView> list(@Context UriInfo uri) {
        return lists.page(
                retrospectives.listing(),
                retrospectives.scope(),
                retrospectives.scopeValues(),
                uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = RetrospectiveView.class, responseCode = "201", responseDescription = "Planned")
    @Operation(
            operationId = "createRetrospective",
            summary = "Plan a retrospective with the team of a project",
            description =
                    "Everybody of the team takes part from the beginning. Whether notes are anonymous is chosen now and stays so.")
    public RetrospectiveView create(@NotNull @Valid NewRetrospective wanted) {
        return retrospectives.view(writeRetrospectives.plan(wanted));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getRetrospective",
            summary = "Read a retrospective",
            description = "With the ETag that a change needs; what is on its board is read there.")
    public RetrospectiveView get(@PathParam("id") UUID id) {
        return retrospectives.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeRetrospective",
            summary = "Change a retrospective",
            description =
                    "What is left out stays as it is; columns are replaced whole, and stay as they are once people write: 409.")
    public RetrospectiveView change(
            @PathParam("id") UUID id, @RequestBodySchema(RetrospectiveDraft.class) JsonNode patch) {
        Retrospective retrospective = retrospectives.held(id);
        ifMatch.requires(retrospective.version());
        RetrospectiveDraft before = retrospectives.view(id).draft();
        mergePatch.change(before, patch, after -> writeRetrospectives.revise(retrospective, before, after));
        return retrospectives.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteRetrospective",
            summary = "Delete a retrospective that has not begun",
            description = "409 for one that is not in PREPARE, or on whose board something was written.")
    public void delete(@PathParam("id") UUID id) {
        Retrospective retrospective = retrospectives.held(id);
        ifMatch.requires(retrospective.version());
        writeRetrospectives.remove(retrospective);
    }

    @POST
    @Path("{id}/phase")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = RetrospectiveView.class, responseCode = "200", responseDescription = "Moved")
    @Operation(
            operationId = "moveRetrospective",
            summary = "Move everybody to the next phase, or back",
            description =
                    "From the phase that the caller sees: 409 where somebody has moved it since. What was written is shown as the"
                            + " phase ends in which it was. Closing is for good: of anonymous notes nobody can tell any more"
                            + " who wrote them.")
    public RetrospectiveView move(@PathParam("id") UUID id, @NotNull @Valid NewPhase phase) {
        writeRetrospectives.move(id, phase);
        return retrospectives.view(id);
    }

    @POST
    @Path("{id}/discussion")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = RetrospectiveView.class, responseCode = "200", responseDescription = "Noted")
    @Operation(
            operationId = "steerRetrospective",
            summary = "Say what is talked about, and for how long",
            description =
                    "For everybody to see. Nothing is talked about before DISCUSS; time can be set in every phase.")
    public RetrospectiveView steer(@PathParam("id") UUID id, @NotNull @Valid NewDiscussion discussion) {
        writeRetrospectives.steer(id, discussion);
        return retrospectives.view(id);
    }
}
