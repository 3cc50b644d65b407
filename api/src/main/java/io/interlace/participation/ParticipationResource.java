package io.interlace.participation;

import io.interlace.http.ByLink;
import io.interlace.http.Command;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.WhileArchived;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What whoever holds a link may do. {@link LinkFilter} has looked at the token before anything here begins. */
@Path("/participation/{token}")
@Tag(name = "participation")
class ParticipationResource {

    private final Participations participations;
    private final TakePart takePart;
    private final Visit visit;

    ParticipationResource(Participations participations, TakePart takePart, Visit visit) {
        this.participations = participations;
        this.takePart = takePart;
        this.visit = visit;
    }

    @GET
    @Allows(anyone = true)
    @ByLink
    @Operation(
            operationId = "getParticipation",
            summary = "Read what you are asked",
            description =
                    "The token in the path is all it takes. Changes nothing. 404 for what is no link, and 410 for one"
                            + " that has expired or was withdrawn.")
    public ParticipationView get() {
        return participations.view(visit.link());
    }

    @POST
    @Path("acceptance")
    @Command
    @Allows(anyone = true)
    @ByLink
    @APIResponseSchema(value = ParticipationView.class, responseCode = "200", responseDescription = "You take part")
    @Operation(
            operationId = "acceptParticipation",
            summary = "Say yes",
            description = "Whoever referred you has then brought you in. Again is as once.")
    public ParticipationView accept() {
        takePart.accept(visit.link());
        return participations.view(visit.link());
    }

    @POST
    @Path("decline")
    @Command
    @Allows(anyone = true)
    @ByLink
    @APIResponseSchema(value = ParticipationView.class, responseCode = "200", responseDescription = "You do not")
    @Operation(
            operationId = "declineParticipation",
            summary = "Say no, and why",
            description = "The reason is counted: who has no time is part of who is not heard. Yes may follow later.")
    public ParticipationView decline(@NotNull @Valid NewParticipantDecline decline) {
        takePart.decline(visit.link(), decline.reasonCode());
        return participations.view(visit.link());
    }

    @POST
    @Path("referrals")
    @Command
    @Allows(anyone = true)
    @ByLink
    @APIResponseSchema(value = ParticipationView.class, responseCode = "200", responseDescription = "Taken")
    @Operation(
            operationId = "referByParticipation",
            summary = "Name a colleague",
            description =
                    "The answer is the same whoever is named, known or not. The same address again counts once; a link"
                            + " takes a few, then 409.")
    public ParticipationView refer(@NotNull @Valid NewParticipantReferral referral) {
        takePart.refer(visit.link(), referral.named());
        return participations.view(visit.link());
    }

    @GET
    @Path("organisations")
    @Allows(anyone = true)
    @ByLink
    @Operation(
            operationId = "findOrganisationsToRefer",
            summary = "Look up where a colleague works",
            description = "The first ten whose name has words that begin like these. People are never looked up.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            required = true,
            description = "Beginnings of words of the name",
            example = "guys",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ParticipationView.Choice> organisations(@QueryParam("q") @Nullable String words) {
        return participations.organisations(visit.link(), words);
    }

    @POST
    @Path("profile")
    @Command
    @Allows(anyone = true)
    @ByLink
    @APIResponseSchema(value = ParticipationView.class, responseCode = "200", responseDescription = "Taken")
    @Operation(
            operationId = "describeParticipant",
            summary = "Say what you are and how much time you have",
            description = "What is left out stays as it is.")
    public ParticipationView describe(@NotNull @Valid NewParticipantProfile profile) {
        takePart.describe(visit.link(), profile.words());
        return participations.view(visit.link());
    }

    @POST
    @Path("opt-out")
    @Command
    @WhileArchived
    @Allows(anyone = true)
    @ByLink(evenExpired = true)
    @APIResponse(responseCode = "204", description = "You are contacted no more")
    @Operation(
            operationId = "optOutByParticipation",
            summary = "Hear no more, for good",
            description = "Your address is not taken again. Works after the link has expired, too.")
    public void optOut() {
        takePart.optOut(visit.link());
    }

    @POST
    @Path("erasure")
    @Command
    @WhileArchived
    @Allows(anyone = true)
    @ByLink(evenExpired = true)
    @APIResponse(responseCode = "204", description = "You are forgotten")
    @Operation(
            operationId = "eraseByParticipation",
            summary = "Be forgotten",
            description =
                    "Your name, address and words go for good; counts stay, without you in them by name. Works after the"
                            + " link has expired, too.")
    public void erase() {
        takePart.erase(visit.link());
    }

    @GET
    @Path("outcomes")
    @Allows(anyone = true)
    @ByLink
    @Operation(
            operationId = "getParticipationOutcomes",
            summary = "Read what came of what you said",
            description = "Counts only. Who said no cannot be told from who has not answered.")
    public OutcomesView outcomes() {
        return participations.outcomes(visit.link());
    }
}
