package io.interlace.prioritisation;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/prioritisations")
@Tag(name = "prioritisations")
class PrioritisationResource {

    private final Prioritisations prioritisations;
    private final WritePrioritisations write;
    private final CloseRound closeRound;
    private final CountTurnout countTurnout;
    private final ReadRanking readRanking;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;
    private final Caller caller;

    PrioritisationResource(
            Prioritisations prioritisations,
            WritePrioritisations write,
            CloseRound closeRound,
            CountTurnout countTurnout,
            ReadRanking readRanking,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch,
            Caller caller) {
        this.prioritisations = prioritisations;
        this.write = write;
        this.closeRound = closeRound;
        this.countTurnout = countTurnout;
        this.readRanking = readRanking;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listPrioritisations",
            summary = "List rounds of prioritisation",
            description = "Newest first. Drafts are shown to leads and facilitators alone.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of the title",
            example = "first",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "OPEN",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<PrioritisationView> list(@Context UriInfo uri) {
        return lists.page(
                prioritisations.listing(), prioritisations.scope(), caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrioritisationView.class, responseCode = "201", responseDescription = "Made, as a draft")
    @Operation(
            operationId = "createPrioritisation",
            summary = "Prepare a round",
            description = "With 2 to 60 challenges. Nobody but leads and facilitators sees it before it is opened.")
    public PrioritisationView create(@NotNull @Valid PrioritisationDraft draft) {
        return prioritisations.view(write.prepare(draft));
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getPrioritisation",
            summary = "Read a round",
            description = "With the ETag that a change needs.")
    public PrioritisationView get(@PathParam("id") UUID id) {
        return prioritisations.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changePrioritisation",
            summary = "Change a round",
            description =
                    "What is left out stays as it is; lists are replaced whole. Of a round that is OPEN only closesOn and"
                            + " discussions may change, of one that is over nothing: 409.")
    public PrioritisationView change(
            @PathParam("id") UUID id, @RequestBodySchema(PrioritisationDraft.class) JsonNode patch) {
        Prioritisation round = prioritisations.held(id);
        ifMatch.requires(round.version());
        PrioritisationDraft before = write.draft(round);
        mergePatch.change(before, patch, after -> write.revise(round, before, after));
        return prioritisations.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deletePrioritisation",
            summary = "Remove a round that was never opened",
            description = "409 for any other, which is cancelled instead, and for one to which people are invited.")
    public void delete(@PathParam("id") UUID id) {
        Prioritisation round = prioritisations.held(id);
        ifMatch.requires(round.version());
        write.remove(round);
    }

    @POST
    @Path("{id}/opening")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrioritisationView.class, responseCode = "200", responseDescription = "Open")
    @Operation(
            operationId = "openPrioritisation",
            summary = "Open a round",
            description =
                    "From opensOn, or from now on, ballots are taken. 409 for one that is no DRAFT, whose last day is over, or in"
                            + " which nobody can vote.")
    public PrioritisationView open(@PathParam("id") UUID id) {
        write.open(id);
        return prioritisations.view(id);
    }

    @POST
    @Path("{id}/closing")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrioritisationView.class, responseCode = "200", responseDescription = "Closed")
    @Operation(
            operationId = "closePrioritisation",
            summary = "Close a round, for good",
            description =
                    "Ballots are counted, and cut from their voters: nobody can tell after that who gave which. The ranking is kept as"
                            + " it is now. After closesOn it closes by itself. 409 for one that is not OPEN.")
    public PrioritisationView close(@PathParam("id") UUID id) {
        closeRound.close(id);
        return prioritisations.view(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrioritisationView.class, responseCode = "200", responseDescription = "Cancelled")
    @Operation(
            operationId = "cancelPrioritisation",
            summary = "Cancel a round, with its ballots",
            description = "For one that makes no sense any more. Its ballots are gone; voters are told why.")
    public PrioritisationView cancel(
            @PathParam("id") UUID id, @NotNull @Valid NewPrioritisationCancellation cancellation) {
        write.cancel(id, cancellation);
        return prioritisations.view(id);
    }

    @POST
    @Path("{id}/withdrawals")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = PrioritisationView.class, responseCode = "200", responseDescription = "Withdrawn")
    @Operation(
            operationId = "withdrawChallenge",
            summary = "Take a challenge out of a round that is open",
            description =
                    "Voters are told why. Ballots stay as they were given, and it counts in none of them. 409 where fewer than two"
                            + " would be left.")
    public PrioritisationView withdraw(@PathParam("id") UUID id, @NotNull @Valid NewChallengeWithdrawal withdrawal) {
        write.withdraw(id, withdrawal);
        return prioritisations.view(id);
    }

    @GET
    @Path("{id}/turnout")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getTurnout",
            summary = "Read how many have voted",
            description =
                    "Who has is told to nobody. By group while it is open, for leads and facilitators; hidden where it would tell.")
    public TurnoutView turnout(@PathParam("id") UUID id) {
        return countTurnout.of(id);
    }

    @GET
    @Path("{id}/ranking")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getRanking",
            summary = "Read what came of a round",
            description =
                    "The order with the least disagreement, exactly, as it was when the round closed: what changes later changes nothing"
                            + " here. Intervals and groups follow soon after closing; pending says so. While it is open: 409, unless"
                            + " its results are not hidden; then how it stood after every five people who gave or changed a ballot."
                            + " Of fewer than five ballots contributors and viewers are told nothing: 409.")
    public RankingView ranking(@PathParam("id") UUID id) {
        return readRanking.of(id);
    }
}
