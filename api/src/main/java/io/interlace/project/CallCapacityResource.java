package io.interlace.project;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.call.Calls;
import io.interlace.identity.Allows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of a call's capacity is promised. */
@Path("/programmes/{programmeId}/calls/{id}/capacity")
@Tag(name = "projects")
class CallCapacityResource {

    private final Calls calls;
    private final Capacities capacities;

    CallCapacityResource(Calls calls, Capacities capacities) {
        this.calls = calls;
        this.capacities = capacities;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, INTEGRATION})
    @Operation(
            operationId = "getCallCapacity",
            summary = "Read how much of a call's capacity is promised",
            description = "To all of its projects that are not withdrawn.")
    public PromisedCapacityView get(@PathParam("id") UUID id) {
        return capacities.of(calls.view(id));
    }
}
