package io.interlace.principle;

import static io.interlace.identity.Role.ASSESSOR;
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

/** What practice says of a principle. */
@Path("/programmes/{programmeId}/principles/{id}/evidence")
@Tag(name = "principles")
class PrincipleEvidenceResource {

    private final ReadEvidence readEvidence;

    PrincipleEvidenceResource(ReadEvidence readEvidence) {
        this.readEvidence = readEvidence;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getPrincipleEvidence",
            summary = "See whether a principle helped",
            description =
                    "Of each version how many say that it helped, made no difference or hindered, the share that it"
                            + " helped with its 95 % Jeffreys interval, the change from the version before, and the same by project,"
                            + " sector and stakeholder group. Parts with fewer than five ratings are hidden from everybody;"
                            + " VIEWER and CONTRIBUTOR see no count from 1 to 4 at all.")
    public PrincipleEvidenceView evidence(@PathParam("id") UUID id) {
        return readEvidence.of(id);
    }
}
