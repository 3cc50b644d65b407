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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/contact-burdens")
@Tag(name = "contacts")
class ContactBurdenResource {

    private final Standings standings;
    private final Lists lists;
    private final Caller caller;

    ContactBurdenResource(Standings standings, Lists lists, Caller caller) {
        this.standings = standings;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listContactBurdens",
            summary = "List people by how much was asked of them",
            description = "The most asked first. Those never asked are asks=0. Erased people are left out.")
    @Parameter(
            name = "asks",
            in = ParameterIn.QUERY,
            description = "Only people asked so often, or more or less often with gte: and lte:",
            example = "gte:1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ContactBurdenView> list(@Context UriInfo uri) {
        return lists.page(
                standings.burdens(),
                "erased_at is null and programme_id = ?",
                caller.programmeId(),
                uri.getQueryParameters());
    }
}
