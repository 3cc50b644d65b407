package io.interlace.workshop;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever may not see a workshop finds nobody who takes part. */
@Path("/programmes/{programmeId}/workshops/{id}/attendances")
@Tag(name = "workshops")
class AttendanceResource {

    private final Attendances attendances;
    private final WriteAttendances writeAttendances;
    private final Workshops workshops;
    private final Lists lists;
    private final Caller caller;

    AttendanceResource(
            Attendances attendances,
            WriteAttendances writeAttendances,
            Workshops workshops,
            Lists lists,
            Caller caller) {
        this.attendances = attendances;
        this.writeAttendances = writeAttendances;
        this.workshops = workshops;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "listAttendances",
            summary = "List who takes part in a workshop",
            description = "In the order in which they were invited.")
    public Page<AttendanceView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        workshops.view(id);
        return lists.page(
                attendances.listing(), Attendances.OF_ONE, List.of(caller.programmeId(), id), uri.getQueryParameters());
    }

    @PUT
    @Path("{stakeholderId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "setAttendance",
            summary = "Invite somebody to a workshop, or note whether they come or came",
            description =
                    "INVITED, COMING or NOT_COMING to one that is PLANNED, ATTENDED or ABSENT once it is HELD: otherwise 409. The"
                            + " team's time is the project's; whoever else is invited is asked for the minutes of the workshop,"
                            + " held to the contact policy: 409 contact-budget-exceeded with the date from which it fits, and a"
                            + " lead goes on with overrideReason.",
            extensions =
                    @Extension(
                            name = "x-unconditional",
                            value = "What was said last holds; there is nothing else to lose by it"))
    public AttendanceView set(
            @PathParam("id") UUID id,
            @PathParam("stakeholderId") UUID stakeholderId,
            @NotNull @Valid NewAttendance said) {
        writeAttendances.say(id, stakeholderId, said);
        return attendances.view(id, stakeholderId);
    }

    @DELETE
    @Path("{stakeholderId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteAttendance",
            summary = "Let somebody take no part in a workshop",
            description =
                    "What they said of its principles is forgotten. An ask of their time for a workshop that is still PLANNED is"
                            + " taken back. 409 for one that is CANCELLED.",
            extensions =
                    @Extension(
                            name = "x-unconditional",
                            value = "Whoever takes no part has nothing that could have changed"))
    public void delete(@PathParam("id") UUID id, @PathParam("stakeholderId") UUID stakeholderId) {
        writeAttendances.remove(id, stakeholderId);
    }
}
