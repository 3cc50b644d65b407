package io.interlace.project;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever may not see a project finds nobody of its team. */
@Path("/programmes/{programmeId}/projects/{id}/team-members")
@Tag(name = "projects")
class TeamMemberResource {

    private final TeamMembers members;
    private final WriteTeams write;
    private final Projects projects;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    TeamMemberResource(
            TeamMembers members,
            WriteTeams write,
            Projects projects,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.members = members;
        this.write = write;
        this.projects = projects;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listTeamMembers",
            summary = "List the team of a project",
            description = "In the order in which they joined.")
    public Page<TeamMemberView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(members.listing(), Projects.PART_OF, projects.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = TeamMemberView.class, responseCode = "201", responseDescription = "Joined")
    @Operation(
            operationId = "createTeamMember",
            summary = "Let somebody join the team of a project",
            description =
                    "Each once, and at most 50: otherwise 409. 409 capacity-exceeded where the call has no money left for whoever"
                            + " stands in; a lead goes on with overrideReason.")
    public TeamMemberView create(@PathParam("id") UUID id, @NotNull @Valid NewTeamMember wanted) {
        return members.view(write.join(id, wanted));
    }

    @GET
    @Path("{teamMemberId}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getTeamMember",
            summary = "Read somebody's part in a project",
            description = "With the ETag that a change needs.")
    public TeamMemberView get(@PathParam("id") UUID id, @PathParam("teamMemberId") UUID teamMemberId) {
        projects.view(id);
        return members.view(members.require(id, teamMemberId).id());
    }

    @PATCH
    @Path("{teamMemberId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeTeamMember",
            summary = "Change somebody's part in a project, their protected time or who stands in",
            description =
                    "409 capacity-exceeded where the call has no money left for whoever stands in; a lead goes on with"
                            + " overrideReason. 409 in a project that is withdrawn.")
    public TeamMemberView change(
            @PathParam("id") UUID id,
            @PathParam("teamMemberId") UUID teamMemberId,
            @RequestBodySchema(TeamMemberDraft.class) JsonNode patch) {
        TeamMember member = members.require(id, teamMemberId);
        ifMatch.requires(member.version());
        TeamMemberDraft before = member.draft();
        mergePatch.change(before, patch, after -> write.revise(member, before, after));
        return members.view(teamMemberId);
    }

    @DELETE
    @Path("{teamMemberId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteTeamMember",
            summary = "Let somebody leave the team of a project",
            description = "What was promised for standing in is free again. 409 in a project that is withdrawn.")
    public void delete(@PathParam("id") UUID id, @PathParam("teamMemberId") UUID teamMemberId) {
        TeamMember member = members.require(id, teamMemberId);
        ifMatch.requires(member.version());
        write.leave(member);
    }
}
