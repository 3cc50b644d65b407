package io.interlace.trail;

import io.interlace.http.ByLink;
import io.interlace.identity.Allows;
import io.interlace.participation.Visit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People without an account see by their link what came of what they said. */
@Path("/participation/{token}/contributions")
@Tag(name = "participation")
class ParticipantContributionResource {

    private final ReadContributions readContributions;
    private final Visit visit;

    ParticipantContributionResource(ReadContributions readContributions, Visit visit) {
        this.readContributions = readContributions;
        this.visit = visit;
    }

    @GET
    @Allows(anyone = true)
    @ByLink
    @Operation(
            operationId = "getParticipationContributions",
            summary = "Follow what you said",
            description =
                    "What was understood from the conversations you took part in and what you suggested yourself, with what each"
                            + " led to and, where it was not kept, why. It tells of nobody else. Changes nothing.")
    public ContributionsView get() {
        return readContributions.of(visit.link().stakeholderId());
    }
}
