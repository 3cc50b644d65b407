package io.interlace.decision;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was decided on a shortlist. */
@Path("/programmes/{programmeId}/shortlists/{id}/decision")
@Tag(name = "decisions")
class DecisionResource {

    private final Decisions decisions;
    private final Decide decide;
    private final Caller caller;

    DecisionResource(Decisions decisions, Decide decide, Caller caller) {
        this.decisions = decisions;
        this.decide = decide;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Operation(
            operationId = "getDecision",
            summary = "Read what was decided on a shortlist",
            description = "The computed set, the chosen one, who and why. 404 where nothing was decided on this one.")
    public DecisionView get(@PathParam("id") UUID id) {
        return decisions.on(id);
    }

    @POST
    @Command
    @Allows(LEAD)
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "Decided")
    @Operation(
            operationId = "decideShortlist",
            summary = "Decide a call on a shortlist",
            description = "Once, and for all proposals at the same moment: those chosen become SHORTLISTED, the others"
                    + " LEFT_ON_THE_TABLE, the call DECIDED, and a letter to each proposer is drafted. Another set than the"
                    + " computed one, or more than the call can support, needs overrideReason: 400. 409 for a call"
                    + " that is decided already, or a proposal that has been withdrawn since.")
    public DecisionView decide(@PathParam("id") UUID id, @NotNull @Valid NewDecision decision) {
        return decide.on(id, decision, caller.memberId());
    }

    @POST
    @Path("preview")
    @Allows(LEAD)
    @APIResponseSchema(value = DecisionPreview.class, responseCode = "200", responseDescription = "What it would be")
    @Operation(
            operationId = "previewDecision",
            summary = "See what a decision would be",
            description =
                    "What a set is worth, which limits it breaks, who could step in, and whether it needs a reason;"
                            + " nothing is decided. 400 and 409 as the decision itself.")
    public DecisionPreview preview(@PathParam("id") UUID id, @NotNull @Valid NewChoice choice) {
        return decide.preview(id, choice.chosen());
    }
}
