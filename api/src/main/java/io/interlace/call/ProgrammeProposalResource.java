package io.interlace.call;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** The proposals of all calls, and the way from one call to another. */
@Path("/programmes/{programmeId}/proposals")
@Tag(name = "proposals")
class ProgrammeProposalResource {

    private final Proposals proposals;
    private final ReviveProposal reviveProposal;
    private final Reference reference;
    private final Lists lists;
    private final Caller caller;

    ProgrammeProposalResource(
            Proposals proposals, ReviveProposal reviveProposal, Reference reference, Lists lists, Caller caller) {
        this.proposals = proposals;
        this.reviveProposal = reviveProposal;
        this.reference = reference;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, INTEGRATION})
    @Operation(
            operationId = "listProposalsOfProgramme",
            summary = "List the proposals of all calls",
            description = "By title. Drafts are listed for leads and facilitators only.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of the title or of what is proposed",
            example = "referral",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "in:LEFT_ON_THE_TABLE,WITHDRAWN",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "callId",
            in = ParameterIn.QUERY,
            description = "Only to this call",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "revivedFromId",
            in = ParameterIn.QUERY,
            description = "Only what was made from this proposal to another call",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a7b",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "eligibility",
            in = ParameterIn.QUERY,
            description =
                    "Only ELIGIBLE, NOT_ELIGIBLE, or NOT_CHECKED, which drafts and withdrawn ones are not; several"
                            + " as in:A,B",
            example = "ELIGIBLE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "placeCode",
            in = ParameterIn.QUERY,
            description = "Only to be tried in this place",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "sectorCode",
            in = ParameterIn.QUERY,
            description = "Only of this sector",
            example = "ACUTE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ProposalView> list(@Context UriInfo uri) {
        return lists.page(
                proposals.listingOfProgramme(),
                proposals.scopeOfProgramme(),
                caller.programmeId(),
                reference.withIds(uri.getQueryParameters()));
    }

    @POST
    @Path("{id}/revival")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Made, as a draft")
    @Operation(
            operationId = "reviveProposal",
            summary = "Bring an idea that found no place into another call",
            description =
                    "Of one that is LEFT_ON_THE_TABLE or WITHDRAWN: otherwise 409. What it says becomes a draft of the other"
                            + " call, without its externalId and without people who were erased. 409 call-not-open unless"
                            + " that call is open; once into each call: then 409 already-exists, whose proposalId names"
                            + " what is there.")
    public ProposalView revive(@PathParam("id") UUID id, @NotNull @Valid NewRevival revival) {
        return proposals.view(reviveProposal.into(revival.callId(), id));
    }
}
