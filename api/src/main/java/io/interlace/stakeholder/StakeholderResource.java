package io.interlace.stakeholder;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/programmes/{programmeId}/stakeholders")
@Tag(name = "stakeholders")
class StakeholderResource {

    private final Stakeholders stakeholders;
    private final EnterStakeholder enterStakeholder;
    private final MergeStakeholders mergeStakeholders;
    private final EraseStakeholder eraseStakeholder;
    private final FindDuplicates findDuplicates;
    private final ReferralChains chains;
    private final Reference reference;
    private final Lists lists;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    StakeholderResource(
            Stakeholders stakeholders,
            EnterStakeholder enterStakeholder,
            MergeStakeholders mergeStakeholders,
            EraseStakeholder eraseStakeholder,
            FindDuplicates findDuplicates,
            ReferralChains chains,
            Reference reference,
            Lists lists,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.stakeholders = stakeholders;
        this.enterStakeholder = enterStakeholder;
        this.mergeStakeholders = mergeStakeholders;
        this.eraseStakeholder = eraseStakeholder;
        this.findDuplicates = findDuplicates;
        this.chains = chains;
        this.reference = reference;
        this.lists = lists;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listStakeholders",
            summary = "List or search people",
            description =
                    "By name, unless sorted by entry; q finds beginnings of words in name, job and organisation. Erased people are left out.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Beginnings of words of name, job or organisation",
            example = "winter gp",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Only people with this status; several as in:A,B",
            example = "ENGAGED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "placeCode",
            in = ParameterIn.QUERY,
            description = "Only with a primary role in this place",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "sectorCode",
            in = ParameterIn.QUERY,
            description = "Only with a primary role in this sector",
            example = "ACUTE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "groupCode",
            in = ParameterIn.QUERY,
            description = "Only of this stakeholder group, by primary role",
            example = "GPS",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "organisationCode",
            in = ParameterIn.QUERY,
            description = "Only with a primary role in this organisation",
            example = "RJ1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "wave",
            in = ParameterIn.QUERY,
            description = "Only this wave; 0 is the seeds",
            example = "1",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "email",
            in = ParameterIn.QUERY,
            description = "Only with this address",
            example = "adaeze.winterbourne@example.org",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "externalId",
            in = ParameterIn.QUERY,
            description = "Only the one with this key",
            example = "SEL-1007",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<StakeholderView> list(@Context UriInfo uri) {
        return lists.page(
                stakeholders.listing(),
                "erased_at is null and programme_id = ?",
                caller.programmeId(),
                reference.withIds(uri.getQueryParameters()));
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = StakeholderView.class, responseCode = "201", responseDescription = "Entered")
    @Operation(
            operationId = "createStakeholder",
            summary = "Enter a person",
            description = "Refused for those who opted out or were erased.")
    public StakeholderView create(@Valid NewStakeholder draft) {
        return stakeholders.view(enterStakeholder.from(draft, "").id());
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getStakeholder",
            summary = "Read a person",
            description =
                    "With the ETag that a change needs. The id of a merged duplicate leads on to the person it became part of.")
    public StakeholderView get(@PathParam("id") UUID id) {
        return stakeholders.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeStakeholder",
            summary = "Change a person",
            description =
                    "What is left out stays as it is. A status follows from the one before; engaging accepts all open referrals to the person.")
    public StakeholderView change(@PathParam("id") UUID id, @RequestBodySchema(NewStakeholder.class) JsonNode patch) {
        Stakeholder person = stakeholders.require(id);
        ifMatch.requires(person.version());
        NewStakeholder before = stakeholders.view(id).draft();
        mergePatch.change(before, patch, after -> enterStakeholder.revise(person, before, after));
        return stakeholders.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "eraseStakeholder",
            summary = "Erase a person",
            description =
                    "Name, address and words go for good. Place, sector, group, network size, dates and referrals stay, so that figures do. The address is not taken again.")
    public void erase(@PathParam("id") UUID id) {
        Stakeholder person = stakeholders.require(id);
        ifMatch.requires(person.version());
        eraseStakeholder.erase(person);
    }

    @POST
    @Path("{id}/merge")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "mergeStakeholders",
            summary = "Join a duplicate to this person",
            description = "No referral is lost, both externalIds lead here, and the duplicate's id does too.")
    public StakeholderView merge(@PathParam("id") UUID id, @Valid NewMerge merge) {
        mergeStakeholders.into(id, merge.duplicateId());
        return stakeholders.view(id);
    }

    @GET
    @Path("duplicates")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "findDuplicateStakeholders",
            summary = "Find entries that may be one person",
            description = "The same e-mail, or similar names in the same organisation; the most certain first.")
    public Page<DuplicatePair> duplicates(
            @QueryParam("limit") @Parameter(description = "Most pairs to answer, 1 to 200", example = "50") @Nullable
                    String limit) {
        return findDuplicates.first(limit);
    }

    @GET
    @Path("{id}/chain")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getReferralChain",
            summary = "See how somebody came in and whom they brought",
            description = "Up to their seed, and down through all waves, 500 people at most.")
    public ReferralChain chain(@PathParam("id") UUID id) {
        return chains.of(stakeholders.require(id).id());
    }

    @GET
    @Path("{id}/referrals")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listReferralsOfStakeholder",
            summary = "List the referrals somebody made or received",
            description = "Newest first.")
    public Page<ReferralView> referrals(
            @PathParam("id") UUID id,
            @QueryParam("direction")
                    @Parameter(
                            description = "Those they made, or those they received",
                            required = true,
                            example = "MADE")
                    @Nullable
                    Direction direction,
            @Context UriInfo uri) {
        if (direction == null) {
            throw Problem.inParameter("direction", "direction is MADE or RECEIVED.");
        }
        UUID person = stakeholders.require(id).id();
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>(uri.getQueryParameters());
        query.remove("direction");
        return lists.page(
                Referrals.LISTING,
                "programme_id = ? and " + (direction == Direction.MADE ? "from_id" : "to_id") + " = ?",
                List.of(caller.programmeId(), person),
                query);
    }

    /** Which side of a referral somebody is on. */
    enum Direction {
        MADE,
        RECEIVED
    }
}
