package io.interlace.programme;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/population-frame")
@Tag(name = "population frame")
class PopulationFrameResource {

    private final PopulationFrames frames;
    private final IfMatch ifMatch;

    PopulationFrameResource(PopulationFrames frames, IfMatch ifMatch) {
        this.frames = frames;
        this.ifMatch = ifMatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getPopulationFrame",
            summary = "Read the population frame",
            description = "Empty until somebody has set it.")
    public PopulationFrameView get() {
        return frames.current().view(frames.cells());
    }

    @PUT
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "setPopulationFrame",
            summary = "Set the population frame",
            description = "Replaces all cells. A dimension may be left out; its reach is then not computed.")
    public PopulationFrameView set(@Valid NewPopulationFrame draft) {
        ifMatch.requires(frames.current().version());
        return frames.set(draft).view(frames.cells());
    }
}
