package io.interlace.trail;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.identity.Allows;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How do we know? */
@Path("/programmes/{programmeId}/trail")
@Tag(name = "trail")
class TrailResource {

    private final ReadTrail readTrail;

    TrailResource(ReadTrail readTrail) {
        this.readTrail = readTrail;
    }

    @GET
    @Path("{kind}/{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getTrail",
            summary = "See how something is known, and what came of it",
            description =
                    "Up to its sources and down to what came of it. People are told by role and place only, for viewers and"
                            + " contributors as far as five engaged people share it; to them conversations are told by number"
                            + " only. What else the reader may not read has no words; 404 where the trail would begin with such"
                            + " a thing. It says where it is thin, in sentences with the numbers in them.")
    public TrailView get(@PathParam("kind") TrailKind kind, @PathParam("id") UUID id) {
        return readTrail.of(kind, id);
    }
}
