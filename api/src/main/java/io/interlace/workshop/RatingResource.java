package io.interlace.workshop;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.principle.NewPrincipleRatings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/programmes/{programmeId}/workshops/{id}/ratings")
@Tag(name = "workshops")
class RatingResource {

    private final WorkshopRatings ratings;
    private final Workshops workshops;
    private final Lists lists;
    private final Caller caller;

    RatingResource(WorkshopRatings ratings, Workshops workshops, Lists lists, Caller caller) {
        this.ratings = ratings;
        this.workshops = workshops;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "listWorkshopRatings",
            summary = "List what each participant says of the principles of a workshop",
            description =
                    "Of those who attended, in the order in which they were invited, also those who said nothing.")
    public Page<ParticipantRatingsView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        workshops.view(id);
        return lists.page(
                ratings.listing(), WorkshopRatings.OF_ONE, List.of(caller.programmeId(), id), uri.getQueryParameters());
    }

    @PUT
    @Path("{stakeholderId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "setWorkshopRatings",
            summary = "Note what a participant says of the principles of a workshop",
            description =
                    "In the place of all they said before. 409 unless they ATTENDED a workshop that is HELD; 400 for a principle"
                            + " that did not guide it.",
            extensions =
                    @Extension(
                            name = "x-unconditional",
                            value = "What somebody said last holds, whoever writes it down"))
    public ParticipantRatingsView set(
            @PathParam("id") UUID id,
            @PathParam("stakeholderId") UUID stakeholderId,
            @NotNull @Valid NewPrincipleRatings said) {
        ratings.say(id, stakeholderId, said);
        return ratings.view(id, stakeholderId);
    }
}
