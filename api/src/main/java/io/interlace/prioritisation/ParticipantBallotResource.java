package io.interlace.prioritisation;

import io.interlace.http.ByLink;
import io.interlace.http.Command;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People without an account vote by a link of their own. */
@Path("/participation/{token}/ballot")
@Tag(name = "participation")
class ParticipantBallotResource {

    private final Voters voters;
    private final Vote vote;

    ParticipantBallotResource(Voters voters, Vote vote) {
        this.voters = voters;
        this.vote = vote;
    }

    @GET
    @Allows(anyone = true)
    @ByLink
    @Operation(
            operationId = "getBallotByParticipation",
            summary = "Read what you are asked to rank",
            description =
                    "For a link that asks for a BALLOT. What a ballot says is never told by a link, which others might hold:"
                            + " the device keeps it. Changes nothing.")
    public OwnBallotView get() {
        return vote.view(voters.roundOfLink(), voters.byLink());
    }

    @POST
    @Command
    @Allows(anyone = true)
    @ByLink
    @APIResponseSchema(value = BallotReceiptView.class, responseCode = "200", responseDescription = "Taken")
    @Operation(
            operationId = "giveBallotByParticipation",
            summary = "Give your ballot, or change it",
            description =
                    "Until the round is closed. It takes the place of your earlier one, also of one from another device; the answer"
                            + " says from when that was. Nobody reads single ballots, and nobody is told who has voted.")
    public BallotReceiptView give(@NotNull @Valid NewBallot ballot) {
        return vote.give(voters.roundOfLink(), voters.byLink(), ballot);
    }
}
