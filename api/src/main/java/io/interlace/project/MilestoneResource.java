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

/** Whoever may not see a project finds none of its milestones. */
@Path("/programmes/{programmeId}/projects/{id}/milestones")
@Tag(name = "projects")
class MilestoneResource {

    private final Milestones milestones;
    private final WriteMilestones write;
    private final Projects projects;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    MilestoneResource(
            Milestones milestones,
            WriteMilestones write,
            Projects projects,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.milestones = milestones;
        this.write = write;
        this.projects = projects;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listMilestones",
            summary = "List the milestones of a project",
            description = "The earliest due first; those without a date last.")
    public Page<MilestoneView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        return lists.page(milestones.listing(), Projects.PART_OF, projects.partOf(id), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = MilestoneView.class, responseCode = "201", responseDescription = "Set")
    @Operation(
            operationId = "createMilestone",
            summary = "Set a milestone",
            description = "At most 50 for a project; 409 for more, and for a project that is withdrawn.")
    public MilestoneView create(@PathParam("id") UUID id, @NotNull @Valid NewMilestone draft) {
        return milestones.view(write.add(id, draft));
    }

    @GET
    @Path("{milestoneId}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getMilestone",
            summary = "Read a milestone",
            description = "With the ETag that a change needs.")
    public MilestoneView get(@PathParam("id") UUID id, @PathParam("milestoneId") UUID milestoneId) {
        projects.view(id);
        return milestones.view(milestones.require(id, milestoneId).id());
    }

    @PATCH
    @Path("{milestoneId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeMilestone",
            summary = "Change a milestone, or note that it is reached",
            description =
                    "It is reached once doneOn says when; null takes that back. 409 in a project that is withdrawn.")
    public MilestoneView change(
            @PathParam("id") UUID id,
            @PathParam("milestoneId") UUID milestoneId,
            @RequestBodySchema(NewMilestone.class) JsonNode patch) {
        Milestone milestone = milestones.require(id, milestoneId);
        ifMatch.requires(milestone.version());
        NewMilestone before = milestone.draft();
        mergePatch.change(before, patch, after -> write.revise(milestone, before, after));
        return milestones.view(milestoneId);
    }

    @DELETE
    @Path("{milestoneId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteMilestone",
            summary = "Remove a milestone",
            description = "One that was never meant; 409 in a project that is withdrawn.")
    public void delete(@PathParam("id") UUID id, @PathParam("milestoneId") UUID milestoneId) {
        Milestone milestone = milestones.require(id, milestoneId);
        ifMatch.requires(milestone.version());
        write.remove(milestone);
    }
}
