package io.interlace.insight;

import io.interlace.http.ByLink;
import io.interlace.http.Command;
import io.interlace.identity.Allows;
import io.interlace.participation.Visit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People without an account tell by a link what they have seen or heard. */
@Path("/participation/{token}/insights")
@Tag(name = "participation")
class ParticipantInsightResource {

    private final SuggestByLink suggestByLink;
    private final Visit visit;

    ParticipantInsightResource(SuggestByLink suggestByLink, Visit visit) {
        this.suggestByLink = suggestByLink;
        this.visit = visit;
    }

    @POST
    @Command
    @Allows(anyone = true)
    @ByLink
    @APIResponse(responseCode = "204", description = "Taken")
    @Operation(
            operationId = "suggestInsightByParticipation",
            summary = "Tell what you have seen or heard",
            description =
                    "It waits for whoever facilitates, who keeps it or says why not; what became of it stands in contributions. The"
                            + " same words again count once; a link takes fifty, then 409.")
    public void suggest(@NotNull @Valid NewParticipantInsight insight) {
        suggestByLink.suggest(visit.link(), insight.draft());
    }
}
