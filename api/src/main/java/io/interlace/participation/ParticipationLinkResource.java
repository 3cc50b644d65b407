package io.interlace.participation;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Listing;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.Participants;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/stakeholders/{id}/participation-links")
@Tag(name = "participation")
class ParticipationLinkResource {

    private static final Duration USUALLY = Duration.ofDays(28);

    /** By index participation_link_of. */
    private static final Listing<ParticipationLinkView> LISTING = Listing.of(
                    "participation_link", ParticipationLinkView.COLUMNS, ParticipationLinkView::read)
            .newestFirst("createdAt", "created_at", "timestamptz");

    private final ParticipationLinks links;
    private final Participants participants;
    private final BallotRounds rounds;
    private final Lists lists;
    private final Caller caller;
    private final Clock clock;

    ParticipationLinkResource(
            ParticipationLinks links,
            Participants participants,
            BallotRounds rounds,
            Lists lists,
            Caller caller,
            Clock clock) {
        this.links = links;
        this.participants = participants;
        this.rounds = rounds;
        this.lists = lists;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "listParticipationLinks",
            summary = "List the links of a person",
            description =
                    "Newest first, those that were mailed among them. Without the url, which nobody can tell any more.")
    public Page<ParticipationLinkView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        participants.require(id);
        return lists.page(
                LISTING,
                "programme_id = ? and stakeholder_id = ?",
                List.of(caller.programmeId(), id),
                uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ParticipationLinkView.class, responseCode = "201", responseDescription = "Made")
    @Operation(
            operationId = "createParticipationLink",
            summary = "Make a link by which a person answers without an account",
            description =
                    "To hand over in person. Nothing is sent. The url is in this answer alone: a repetition with the"
                            + " same Idempotency-Key answers without it.")
    public ParticipationLinkView create(@PathParam("id") UUID id, @Valid NewParticipationLink draft) {
        Instant until = draft.expiresAt() == null ? clock.instant().plus(USUALLY) : draft.expiresAt();
        rounds.mayBeAskedFor(draft.purpose(), draft.prioritisationId(), "/prioritisationId");
        ParticipationLinks.Link made = links.issue(id, draft.purpose(), draft.prioritisationId(), until);
        return links.require(made.id()).view(made.url());
    }

    @GET
    @Path("{linkId}")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getParticipationLink",
            summary = "Read what a person was asked by a link, and what they said",
            description = "Without the url, which nobody can tell any more.")
    public ParticipationLinkView get(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        return links.require(linkId, id).view(null);
    }

    @POST
    @Path("{linkId}/revocation")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ParticipationLinkView.class, responseCode = "200", responseDescription = "Revoked")
    @Operation(
            operationId = "revokeParticipationLink",
            summary = "Make a link work no more",
            description = "For one that went to the wrong person. Again is as once.")
    public ParticipationLinkView revoke(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        links.revoke(links.require(linkId, id).id());
        links.flush();
        return links.require(linkId, id).view(null);
    }
}
