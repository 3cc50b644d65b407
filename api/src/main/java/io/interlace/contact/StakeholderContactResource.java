package io.interlace.contact;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/programmes/{programmeId}/stakeholders/{id}/contacts")
@Tag(name = "contacts")
class StakeholderContactResource {

    private final Contacts contacts;
    private final Standings standings;
    private final Lists lists;
    private final Caller caller;

    StakeholderContactResource(Contacts contacts, Standings standings, Lists lists, Caller caller) {
        this.contacts = contacts;
        this.standings = standings;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listContactsOfStakeholder",
            summary = "List what was asked of somebody",
            description = "Latest day first.")
    @Parameter(
            name = "purpose",
            in = ParameterIn.QUERY,
            description = "Only for this purpose; several as in:A,B",
            example = "CONVERSATION",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "askedOn",
            in = ParameterIn.QUERY,
            description = "Only on this day, or from or until it with gte: and lte:",
            example = "gte:2026-11-01",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ContactView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        standings.require(id);
        return lists.page(
                contacts.listingOfOne(),
                "programme_id = ? and stakeholder_id = ?",
                List.of(caller.programmeId(), id),
                uri.getQueryParameters());
    }

    @GET
    @Path("standing")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getContactStanding",
            summary = "See whether somebody may be asked",
            description =
                    "What was asked of them in the period that ends today, against what the contact policy allows.")
    public ContactStandingView standing(
            @PathParam("id") UUID id,
            @QueryParam("minutes")
                    @Parameter(
                            description = "Minutes to ask for, 0 to 10,000; 15 unless said",
                            example = "30",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "0",
                                            maximum = "10000"))
                    @Nullable
                    String minutes) {
        return standings.of(id, minutes);
    }
}
