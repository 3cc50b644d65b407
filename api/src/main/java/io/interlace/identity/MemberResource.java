package io.interlace.identity;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Listing;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import jakarta.validation.Valid;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/members")
@Tag(name = "members")
class MemberResource {

    private static final Listing<MemberView> LISTING = Listing.of(
                    "member", "id, email, name, role, created_at, updated_at, version", MemberView::read)
            .joined("(select m.*, a.email from %s m left join account a on a.id = m.account_id) member")
            .sort("name", "name", "text")
            .filter("role", "role = ?", Role.class, "name");

    private final Members members;
    private final Lists lists;
    private final Journal journal;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;
    private final Clock clock;

    MemberResource(
            Members members,
            Lists lists,
            Journal journal,
            Caller caller,
            IfMatch ifMatch,
            MergePatch mergePatch,
            Clock clock) {
        this.members = members;
        this.lists = lists;
        this.journal = journal;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(operationId = "listMembers", summary = "List the members", description = "By name.")
    @Parameter(
            name = "role",
            in = ParameterIn.QUERY,
            description = "Only members with this role; several as in:A,B",
            example = "FACILITATOR",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<MemberView> list(@Context UriInfo uri) {
        return lists.page(LISTING, "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows(LEAD)
    @APIResponseSchema(value = MemberView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            operationId = "createMember",
            summary = "Add a member",
            description = "They can sign in with this address at once.")
    public MemberView create(@Valid NewMember draft) {
        return members.add(draft);
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(operationId = "getMember", summary = "Read a member", description = "With the ETag that a change needs.")
    public MemberView get(@PathParam("id") UUID id) {
        return members.view(members.require(id));
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows(LEAD)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeMember",
            summary = "Change a member's name or role",
            description = "The last lead stays a lead.")
    public MemberView change(@PathParam("id") UUID id, @RequestBodySchema(MemberDraft.class) JsonNode patch) {
        Member member = members.require(id);
        ifMatch.requires(member.version());
        MemberDraft before = member.draft();
        mergePatch.change(before, patch, after -> {
            if (after.role() != Role.LEAD) {
                members.keepALead(member);
            }
            member.revise(after, clock);
            journal.tell("member", "changed", member, Changes.between(before, member.draft()));
        });
        return members.view(member);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows(LEAD)
    @Operation(
            operationId = "deleteMember",
            summary = "Remove a member",
            description = "They are out with their next request. The last lead stays.")
    public void delete(@PathParam("id") UUID id) {
        Member member = members.require(id);
        ifMatch.requires(member.version());
        members.keepALead(member);
        members.delete(member);
        journal.tell("member", "deleted", member, Changes.NONE);
    }
}
