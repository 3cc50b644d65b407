package io.interlace.challenge;

import static io.interlace.identity.Role.ASSESSOR;
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
import io.interlace.programme.Reference;
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

@Path("/programmes/{programmeId}/challenges")
@Tag(name = "challenges")
class ChallengeResource {

    private final Challenges challenges;
    private final ReadScores readScores;
    private final WriteChallenges writeChallenges;
    private final Reference reference;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ChallengeResource(
            Challenges challenges,
            ReadScores readScores,
            WriteChallenges writeChallenges,
            Reference reference,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.challenges = challenges;
        this.readScores = readScores;
        this.writeChallenges = writeChallenges;
        this.reference = reference;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listChallenges",
            summary = "List challenges",
            description =
                    "As the latest round that closed ranked them, then those that were not in it. Who sees to them is told"
                            + " to leads and facilitators.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of what is to be overcome, or of why",
            example = "refer",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only with this status; several as in:A,B",
            example = "in:OPEN,IN_PROGRESS",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "ownerId",
            in = ParameterIn.QUERY,
            description = "Only what this person sees to; for leads and facilitators",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "groupCode",
            in = ParameterIn.QUERY,
            description = "Only what affects this stakeholder group",
            example = "GP",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "placeCode",
            in = ParameterIn.QUERY,
            description = "Only what affects this place",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "themeId",
            in = ParameterIn.QUERY,
            description = "Only what takes up this theme of insights",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b21",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "symptomId",
            in = ParameterIn.QUERY,
            description = "Only what shows in this symptom",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1be1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "insightId",
            in = ParameterIn.QUERY,
            description = "Only what this insight speaks of",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b11",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ChallengeView> list(@Context UriInfo uri) {
        return lists.page(
                challenges.listing(),
                "programme_id = ?",
                caller.programmeId(),
                reference.withIds(uri.getQueryParameters()));
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ChallengeView.class, responseCode = "201", responseDescription = "Described")
    @Operation(
            operationId = "createChallenge",
            summary = "Describe a challenge",
            description = "It needs no more than what is to be overcome, and is OPEN.")
    public ChallengeView create(@NotNull @Valid NewChallenge draft) {
        return challenges.view(writeChallenges.describe(draft));
    }

    @GET
    @Path("scores")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getChallengeScores",
            summary = "Compare challenges by impact, effort and spread",
            description =
                    "Of those that are OPEN or IN_PROGRESS: impact x spread x (6 - effort), each from 1 to 5 as people set it, the"
                            + " highest first; those that lack one of them come last. It stands beside how people ranked them, and"
                            + " never in its place. Beside the spread that people set stands how widely its evidence is met; that"
                            + " is not told to contributors and viewers. The newest 500.")
    public ChallengeScoresView scores() {
        return readScores.all();
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getChallenge",
            summary = "Read a challenge",
            description = "With the ETag that a change needs.")
    public ChallengeView get(@PathParam("id") UUID id) {
        return challenges.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeChallenge",
            summary = "Change a challenge",
            description = "What is left out stays as it is; lists are replaced whole.")
    public ChallengeView change(@PathParam("id") UUID id, @RequestBodySchema(NewChallenge.class) JsonNode patch) {
        ChallengeView seen = challenges.view(id);
        ifMatch.requires(seen.version());
        NewChallenge before = seen.draft();
        mergePatch.change(before, patch, after -> {
            writeChallenges.hold(before, after);
            Challenge challenge = challenges.held(id);
            ifMatch.requires(challenge.version());
            writeChallenges.revise(challenge, before, after);
        });
        return challenges.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteChallenge",
            summary = "Delete a challenge that was never meant",
            description = "409 in-use for one that something names, as a round does: drop it with a reason instead.")
    public void delete(@PathParam("id") UUID id) {
        Challenge challenge = challenges.held(id);
        ifMatch.requires(challenge.version());
        writeChallenges.remove(challenge);
    }

    @POST
    @Path("{id}/steps")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ChallengeView.class, responseCode = "200", responseDescription = "So it is")
    @Operation(
            operationId = "stepChallenge",
            summary = "Say how far a challenge is",
            description =
                    "OPEN and IN_PROGRESS become each other, RESOLVED, or DROPPED with a reason; what is RESOLVED or DROPPED can be"
                            + " taken up again. 409 for any other step.")
    public ChallengeView step(@PathParam("id") UUID id, @NotNull @Valid NewChallengeStep step) {
        writeChallenges.step(id, step);
        return challenges.view(id);
    }
}
