package io.interlace.target;

import static io.interlace.identity.Role.ASSESSOR;
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

@Path("/programmes/{programmeId}/targets")
@Tag(name = "targets")
class TargetResource {

    private final Targets targets;
    private final WriteTargets writeTargets;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    TargetResource(
            Targets targets,
            WriteTargets writeTargets,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.targets = targets;
        this.writeTargets = writeTargets;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listTargets",
            summary = "List targets of challenges",
            description = "What is due first comes first. Who sees to them is told to leads and facilitators.")
    @Parameter(
            name = "challengeId",
            in = ParameterIn.QUERY,
            description = "Only of this challenge",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only those that are so today; several as in:A,B",
            example = "in:AT_RISK,OFF_TRACK",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "ownerId",
            in = ParameterIn.QUERY,
            description = "Only what this person sees to; for leads and facilitators",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<TargetView> list(@Context UriInfo uri) {
        return lists.page(targets.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = TargetView.class, responseCode = "201", responseDescription = "Set")
    @Operation(
            operationId = "createTarget",
            summary = "Set a target for a challenge",
            description =
                    "From a baseline to a target on a later day, up or down. At most 20 for a challenge; 409 for more.")
    public TargetView create(@NotNull @Valid NewTarget wanted) {
        return targets.view(writeTargets.set(wanted));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getTarget",
            summary = "Read a target, and whether what was measured leads there",
            description = "With the ETag that a change needs. Each change of its readings raises its version, too.")
    public TargetView get(@PathParam("id") UUID id) {
        return targets.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeTarget",
            summary = "Change a target",
            description =
                    "What is left out stays as it is. Whether its readings lead there is told anew. It stays with its challenge.")
    public TargetView change(@PathParam("id") UUID id, @RequestBodySchema(TargetDraft.class) JsonNode patch) {
        Target target = targets.held(id);
        ifMatch.requires(target.version());
        TargetDraft before = targets.view(id).draft();
        mergePatch.change(before, patch, after -> writeTargets.revise(target, before, after));
        return targets.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteTarget",
            summary = "Delete a target",
            description = "With all that was measured for it.")
    public void delete(@PathParam("id") UUID id) {
        Target target = targets.held(id);
        ifMatch.requires(target.version());
        writeTargets.remove(target);
    }
}
