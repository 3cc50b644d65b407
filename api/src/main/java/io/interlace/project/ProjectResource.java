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
import io.interlace.programme.Reference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

@Path("/programmes/{programmeId}/projects")
@Tag(name = "projects")
class ProjectResource {

    private final Projects projects;
    private final WriteProjects writeProjects;
    private final Reference reference;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ProjectResource(
            Projects projects,
            WriteProjects writeProjects,
            Reference reference,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.projects = projects;
        this.writeProjects = writeProjects;
        this.reference = reference;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listProjects",
            summary = "List projects",
            description = "By title. Contributors are shown those in whose team they are.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of the title",
            example = "book",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "ACTIVE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "callId",
            in = ParameterIn.QUERY,
            description = "Only of this call",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "placeCode",
            in = ParameterIn.QUERY,
            description = "Only tried in this place",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "sectorCode",
            in = ParameterIn.QUERY,
            description = "Only of this sector",
            example = "ACUTE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "stakeholderId",
            in = ParameterIn.QUERY,
            description = "Only with this person in the team",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "nextDueOn",
            in = ParameterIn.QUERY,
            description =
                    "Only those whose first milestone that is not reached is due on this day, or before or after it with lt:, lte:, gte: and gt:",
            example = "lt:2027-02-01",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ProjectView> list(@Context UriInfo uri) {
        return lists.page(
                projects.listing(),
                projects.scope(),
                projects.scopeValues(),
                reference.withIds(uri.getQueryParameters()));
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProjectView.class, responseCode = "201", responseDescription = "Made, as planned")
    @Operation(
            operationId = "createProject",
            summary = "Make a project of a proposal that was chosen",
            description =
                    "Of one that is SHORTLISTED, once: otherwise 409. It begins with the proposal's title, days, money, and its"
                            + " lead and partner as team. 409 capacity-exceeded where the call has not as much left; a lead"
                            + " goes on with overrideReason.")
    public ProjectView create(@NotNull @Valid NewProject wanted) {
        return projects.view(writeProjects.begin(wanted));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getProject",
            summary = "Read a project",
            description = "With the ETag that a change needs. For contributors, one in whose team they are.")
    public ProjectView get(@PathParam("id") UUID id) {
        return projects.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeProject",
            summary = "Change a project, its goals and what it is promised",
            description =
                    "What is left out stays as it is; goals are replaced whole. Where it asks for more than the call has left:"
                            + " 409 capacity-exceeded, or a lead's overrideReason, which is kept until it fits.")
    public ProjectView change(@PathParam("id") UUID id, @RequestBodySchema(ProjectDraft.class) JsonNode patch) {
        Project project = projects.require(id);
        ifMatch.requires(project.version());
        ProjectDraft before = projects.view(id).draft();
        mergePatch.change(before, patch, after -> writeProjects.revise(project, before, after));
        return projects.view(id);
    }

    @POST
    @Path("{id}/start")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Under way")
    @Operation(
            operationId = "startProject",
            summary = "Start a project",
            description = "409 for one that is not PLANNED.")
    public ProjectView start(@PathParam("id") UUID id) {
        writeProjects.become(id, ProjectState.PLANNED, ProjectState.ACTIVE);
        return projects.view(id);
    }

    @POST
    @Path("{id}/pause")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Paused")
    @Operation(
            operationId = "pauseProject",
            summary = "Pause a project",
            description = "409 for one that is not ACTIVE. Its days stay promised.")
    public ProjectView pause(@PathParam("id") UUID id) {
        writeProjects.become(id, ProjectState.ACTIVE, ProjectState.PAUSED);
        return projects.view(id);
    }

    @POST
    @Path("{id}/resumption")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Under way again")
    @Operation(
            operationId = "resumeProject",
            summary = "Go on with a project that was paused",
            description = "409 for one that is not PAUSED.")
    public ProjectView resume(@PathParam("id") UUID id) {
        writeProjects.become(id, ProjectState.PAUSED, ProjectState.ACTIVE);
        return projects.view(id);
    }

    @POST
    @Path("{id}/completion")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Completed")
    @Operation(
            operationId = "completeProject",
            summary = "Complete a project",
            description = "409 for one that is not ACTIVE. Its days have been given.")
    public ProjectView complete(@PathParam("id") UUID id) {
        writeProjects.become(id, ProjectState.ACTIVE, ProjectState.COMPLETED);
        return projects.view(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Withdrawn")
    @Operation(
            operationId = "withdrawProject",
            summary = "Withdraw a project, and let another proposal take its place",
            description =
                    "Until it is completed; its days and money are free again. promoteProposalId names a proposal of the same"
                            + " call that is LEFT_ON_THE_TABLE, which becomes SHORTLISTED; only a lead decides that.")
    public ProjectView withdraw(@PathParam("id") UUID id, @NotNull @Valid NewProjectWithdrawal withdrawal) {
        writeProjects.withdraw(id, withdrawal);
        return projects.view(id);
    }
}
