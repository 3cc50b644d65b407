package io.interlace.workshop;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/workshops")
@Tag(name = "workshops")
class WorkshopResource {

    private final Workshops workshops;
    private final WriteWorkshops writeWorkshops;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    WorkshopResource(
            Workshops workshops, WriteWorkshops writeWorkshops, Lists lists, IfMatch ifMatch, MergePatch mergePatch) {
        this.workshops = workshops;
        this.writeWorkshops = writeWorkshops;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listWorkshops",
            summary = "List workshops",
            description = "The latest first. Contributors are shown those of projects in whose team they are.")
    @Parameter(
            name = "projectId",
            in = ParameterIn.QUERY,
            description = "Only with the team of this project",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "PLANNED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<WorkshopView> list(@Context UriInfo uri) {
        return lists.page(workshops.listing(), workshops.scope(), workshops.scopeValues(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = WorkshopView.class, responseCode = "201", responseDescription = "Planned")
    @Operation(
            operationId = "createWorkshop",
            summary = "Plan a workshop with the team of a project",
            description =
                    "Also one that is over, to write down what came of it. The versions of principles that guide it may be of any"
                            + " that is not RETIRED. 409 for a project that is withdrawn.")
    public WorkshopView create(@NotNull @Valid NewWorkshop wanted) {
        return workshops.view(writeWorkshops.plan(wanted));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getWorkshop",
            summary = "Read a workshop",
            description =
                    "With the ETag that a change needs. For contributors, one of a project in whose team they are.")
    public WorkshopView get(@PathParam("id") UUID id) {
        return workshops.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeWorkshop",
            summary = "Change a workshop, its agenda, its principles or what came of it",
            description =
                    "What is left out stays as it is; the agenda and the principles are replaced whole. One that is HELD keeps its"
                            + " principles, one that is CANCELLED stays as it is: 409.")
    public WorkshopView change(@PathParam("id") UUID id, @RequestBodySchema(WorkshopDraft.class) JsonNode patch) {
        Workshop workshop = workshops.held(id);
        ifMatch.requires(workshop.version());
        WorkshopDraft before = workshops.view(id).draft();
        mergePatch.change(before, patch, after -> writeWorkshops.revise(workshop, before, after));
        return workshops.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteWorkshop",
            summary = "Delete a workshop in which nobody takes part yet",
            description = "409 for one that is not PLANNED, and in-use for one to which somebody is invited.")
    public void delete(@PathParam("id") UUID id) {
        Workshop workshop = workshops.held(id);
        ifMatch.requires(workshop.version());
        writeWorkshops.remove(workshop);
    }

    @POST
    @Path("{id}/holding")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = WorkshopView.class, responseCode = "200", responseDescription = "Held")
    @Operation(
            operationId = "holdWorkshop",
            summary = "Note that a workshop takes place",
            description =
                    "On its day or after it. Of the principles that guide it, those that are PROPOSED are IN_TEST from then on. 409"
                            + " for one that is not PLANNED.")
    public WorkshopView hold(@PathParam("id") UUID id) {
        writeWorkshops.hold(id);
        return workshops.view(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = WorkshopView.class, responseCode = "200", responseDescription = "Cancelled")
    @Operation(
            operationId = "cancelWorkshop",
            summary = "Cancel a workshop",
            description = "Asks of people's time for it are taken back. 409 for one that is not PLANNED.")
    public WorkshopView cancel(@PathParam("id") UUID id, @NotNull @Valid NewWorkshopCancellation cancellation) {
        writeWorkshops.cancel(id, cancellation);
        return workshops.view(id);
    }

    @GET
    @Path("{id}/calendar")
    @Produces(WorkshopCalendar.MEDIA_TYPE)
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "exportWorkshop",
            summary = "Take a workshop into a calendar",
            description = "As iCalendar, in UTC. Taken again it replaces itself; cancelled it says so.")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content =
                    @Content(
                            mediaType = WorkshopCalendar.MEDIA_TYPE,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            description = "iCalendar, one event",
                                            examples = "BEGIN:VCALENDAR")))
    public StreamingOutput calendar(@PathParam("id") UUID id) {
        WorkshopView workshop = workshops.view(id);
        return out -> WorkshopCalendar.write(workshop, out);
    }
}
