package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import io.interlace.stakeholder.PersonName;
import io.interlace.stakeholder.StakeholderMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals of the programme at hand. Drafts are seen by those who help to write them, and by nobody who assesses. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    /** One row of a call at a time: a place can be that of every proposal of the programme. */
    private static final String IN_CATEGORY = "(select true from proposal_category k where k.programme_id ="
            + " proposal.programme_id and k.proposal_id = proposal.id and k.category_id = ?::uuid)";

    /** Columns of the list as CSV that an import of it does not take. */
    static final String[] TOLD_ONLY = {
        "leadName",
        "partnerName",
        "leadInForm",
        "partnerInForm",
        "submittedAt",
        "withdrawalReason",
        "eligible",
        "failedCheck",
        "eligibilityNote",
        "revivedFromId",
        "createdAt",
        "updatedAt"
    };

    private final ReadProposals rows;
    private final Database database;
    private final Caller caller;

    Proposals(ReadProposals rows, Database database, Caller caller) {
        this.rows = rows;
        this.database = database;
        this.caller = caller;
    }

    /** Those of all calls, as far as {@link #scopeOfProgramme} goes. */
    Listing<ProposalView> listingOfProgramme() {
        return listing()
                .filter("callId", "call_id = ?::uuid", "title", "createdAt")
                .filter("revivedFromId", "revived_from_id = ?::uuid", "title", "createdAt");
    }

    /** Those of one call, to which {@link #scope} confines it; filters by code expect ids, as {@link Reference#withIds} makes them. */
    Listing<ProposalView> listing() {
        return Listing.of("proposal", ReadProposals.COLUMNS, rows::read)
                .joined(ReadProposals.WITH_PARTS)
                .sort("title", "title", "text")
                .sort("createdAt", "created_at", "timestamptz")
                .search("search", caller.programmeId(), "title", "createdAt")
                .filter("state", "state = ?", ProposalState.class, "title", "createdAt")
                .filter("eligibility", "eligibility = ?", ProposalEligibility.class, "title", "createdAt")
                .filter("placeCode", IN_CATEGORY, "title", "createdAt")
                .filter("sectorCode", IN_CATEGORY, "title", "createdAt")
                .csv("id", ProposalView::id)
                .csv("callId", ProposalView::callId)
                .csv("externalId", ProposalView::externalId)
                .csv("title", ProposalView::title)
                .csv("leadId", proposal -> id(proposal.lead()))
                .csv("leadName", proposal -> name(proposal.lead()))
                .csv("partnerId", proposal -> id(proposal.partner()))
                .csv("partnerName", proposal -> name(proposal.partner()))
                .csv("leadInForm", ProposalView::leadInForm)
                .csv("partnerInForm", ProposalView::partnerInForm)
                .csv("organisationCodes", proposal -> joined(proposal.draft().organisationCodes()))
                .csv("placeCodes", proposal -> joined(proposal.placeCodes()))
                .csv("sectorCodes", proposal -> joined(proposal.sectorCodes()))
                .csv("attributes", proposal -> rows.written(proposal.attributes()))
                .csv("problem", ProposalView::problem)
                .csv("aims", ProposalView::aims)
                .csv("workingTogether", ProposalView::workingTogether)
                .csv("howWeWouldKnow", ProposalView::howWeWouldKnow)
                .csv("timeSetAside", ProposalView::timeSetAside)
                .csv("facilitatorDays", ProposalView::facilitatorDays)
                .csv("budgetPounds", ProposalView::budgetPounds)
                .csv("state", ProposalView::state)
                .csv("submittedAt", ProposalView::submittedAt)
                .csv("withdrawalReason", ProposalView::withdrawalReason)
                .csv("eligible", ProposalView::eligible)
                .csv("failedCheck", ProposalView::failedCheck)
                .csv("eligibilityNote", ProposalView::eligibilityNote)
                .csv("revivedFromId", ProposalView::revivedFromId)
                .csv("createdAt", ProposalView::createdAt)
                .csv("updatedAt", ProposalView::updatedAt);
    }

    private static @Nullable UUID id(@Nullable PersonName person) {
        return person == null ? null : person.id();
    }

    private static @Nullable String name(@Nullable PersonName person) {
        return person == null ? null : person.name();
    }

    private static String joined(List<String> codes) {
        return String.join(";", codes);
    }

    /** What of a call the caller may see; the placeholders take programme and call. */
    String scope() {
        return "programme_id = ? and call_id = ?" + visible();
    }

    /** What of all calls the caller may see; the placeholder takes the programme. */
    String scopeOfProgramme() {
        return "programme_id = ?" + visible();
    }

    private String visible() {
        return caller.facilitates() ? "" : " and state <> 'DRAFT'";
    }

    /**
     * The proposal as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    public ProposalView view(UUID id) {
        return find(id, visible());
    }

    private ProposalView find(UUID id, String visible) {
        return database.first(
                        "select " + ReadProposals.COLUMNS + " from " + ReadProposals.WITH_PARTS.formatted("proposal")
                                + " where programme_id = ? and id = ?" + visible,
                        rows::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("proposal"));
    }

    /**
     * The proposal as readers see it, which nobody else changes or brings into another call before the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    ProposalView held(UUID id) {
        database.list(
                "select 1 from proposal where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return view(id);
    }

    /** What it became in this call, if it was brought there. */
    Optional<UUID> revivedIn(UUID callId, UUID id) {
        return database.first(
                "select id from proposal where programme_id = ? and revived_from_id = ? and call_id = ?",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                id,
                callId);
    }

    /** The proposal for those who wrote it, a draft, too. */
    ProposalView own(UUID id) {
        return find(id, "");
    }

    Proposal require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("proposal"));
    }

    /** Whether somebody is there to be named. */
    public boolean isKnown(@Nullable UUID person) {
        return person == null
                || database.first(
                                "select 1 from stakeholder where programme_id = ? and id = ? and erased_at is null",
                                row -> 1,
                                caller.programmeId(),
                                person)
                        .isPresent();
    }

    /** Two who led together and turn out to be one lead alone. */
    void follow(@Observes StakeholderMerged merged) {
        database.update(
                "update proposal set partner_id = null, version = version + 1 where programme_id = ?"
                        + " and (lead_id, partner_id) in ((?, ?), (?, ?))",
                merged.programmeId(),
                merged.keptId(),
                merged.duplicateId(),
                merged.duplicateId(),
                merged.keptId());
        for (String role : List.of("lead_id", "partner_id")) {
            database.update(
                    "update proposal set " + role + " = ?, version = version + 1 where programme_id = ? and " + role
                            + " = ?",
                    merged.keptId(),
                    merged.programmeId(),
                    merged.duplicateId());
        }
    }
}
