package io.interlace.prioritisation;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.identity.Allows;
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

/** Members vote. There is no way to read anybody else's ballot, for no role. */
@Path("/programmes/{programmeId}/prioritisations/{id}/ballots")
@Tag(name = "prioritisations")
class BallotResource {

    private final Prioritisations prioritisations;
    private final Voters voters;
    private final Vote vote;

    BallotResource(Prioritisations prioritisations, Voters voters, Vote vote) {
        this.prioritisations = prioritisations;
        this.voters = voters;
        this.vote = vote;
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR})
    @APIResponseSchema(value = BallotReceiptView.class, responseCode = "200", responseDescription = "Taken")
    @Operation(
            operationId = "giveBallot",
            summary = "Give your ballot, or change it",
            description =
                    "Until the round is closed. It takes the place of your earlier one, by whichever way that came; the answer"
                            + " says from when that was. Nobody reads single ballots, and nobody is told who has voted. 400"
                            + " names what is unknown, ranked twice or withdrawn; 409 says since or from when no ballot is"
                            + " taken.")
    public BallotReceiptView give(@PathParam("id") UUID id, @NotNull @Valid NewBallot ballot) {
        voters.mayVoteAsMember(prioritisations.require(prioritisations.view(id).id()));
        return vote.give(id, voters.member(), ballot);
    }

    @GET
    @Path("own")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR})
    @Operation(
            operationId = "getOwnBallot",
            summary = "Read what you are asked, and your own ballot",
            description =
                    "The challenges come in an order of your own. Your ballot is told to the account by which it was given, and"
                            + " is not known any more once the round is closed.")
    public OwnBallotView own(@PathParam("id") UUID id) {
        return vote.view(prioritisations.view(id).id(), voters.member());
    }
}
