package io.interlace.stakeholder;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/referrals")
@Tag(name = "referrals")
class ReferralResource {

    private final Referrals referrals;
    private final Refer refer;
    private final DecideReferral decideReferral;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;

    ReferralResource(
            Referrals referrals,
            Refer refer,
            DecideReferral decideReferral,
            Lists lists,
            Caller caller,
            IfMatch ifMatch) {
        this.referrals = referrals;
        this.refer = refer;
        this.decideReferral = decideReferral;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(operationId = "listReferrals", summary = "List referrals", description = "Newest first.")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only referrals with this status; several as in:A,B",
            example = "PROPOSED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "fromStakeholderId",
            in = ParameterIn.QUERY,
            description = "Only by this person",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "toStakeholderId",
            in = ParameterIn.QUERY,
            description = "Only to this person",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ReferralView> list(@Context UriInfo uri) {
        return lists.page(Referrals.LISTING, "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = ReferralView.class, responseCode = "201", responseDescription = "Recorded")
    @Operation(
            operationId = "createReferral",
            summary = "Refer somebody, known or new",
            description =
                    "Somebody new is entered with it, unless externalId or e-mail tell that they are known. The same pair again is kept as a duplicate.")
    public ReferralView create(@Valid NewReferral draft) {
        return referrals.view(refer.from(draft).id());
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getReferral",
            summary = "Read a referral",
            description = "With the ETag that a change needs.")
    public ReferralView get(@PathParam("id") UUID id) {
        return referrals.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteReferral",
            summary = "Remove a referral made in error",
            description = "Waves follow from what remains.")
    public void delete(@PathParam("id") UUID id) {
        Referral referral = referrals.require(id);
        ifMatch.requires(referral.version());
        decideReferral.remove(referral);
    }

    @POST
    @Path("{id}/acceptance")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = ReferralView.class, responseCode = "200", responseDescription = "Accepted")
    @Operation(
            operationId = "acceptReferral",
            summary = "Record that somebody accepts",
            description = "They engage, and all open referrals to them are accepted with it.")
    public ReferralView accept(@PathParam("id") UUID id) {
        decideReferral.accept(id);
        return referrals.view(id);
    }

    @POST
    @Path("{id}/decline")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = ReferralView.class, responseCode = "200", responseDescription = "Declined")
    @Operation(
            operationId = "declineReferral",
            summary = "Record that somebody declines, and why",
            description = "Who has no other open referral and never engaged has declined as a person too.")
    public ReferralView decline(@PathParam("id") UUID id, @Valid NewDecline decline) {
        decideReferral.decline(id, decline.reasonCode());
        return referrals.view(id);
    }
}
