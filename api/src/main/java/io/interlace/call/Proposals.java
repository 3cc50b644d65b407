package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import io.interlace.stakeholder.StakeholderMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals of the programme at hand. Drafts are seen by those who help to write them, and by nobody who assesses. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    /** One row of a call at a time: a place can be that of every proposal of the programme. */
    private static final String IN_CATEGORY = "(select true from proposal_category k where k.programme_id ="
            + " proposal.programme_id and k.proposal_id = proposal.id and k.category_id = ?::uuid)";

    private final ReadProposals rows;
    private final Database database;
    private final Caller caller;

    Proposals(ReadProposals rows, Database database, Caller caller) {
        this.rows = rows;
        this.database = database;
        this.caller = caller;
    }

    /** Those of one call, to which {@link #scope} confines it; filters by code expect ids, as {@link Reference#withIds} makes them. */
    Listing<ProposalView> listing() {
        return Listing.of("proposal", ReadProposals.COLUMNS, rows::read)
                .joined(ReadProposals.WITH_PARTS)
                .sort("title", "title", "text")
                .sort("createdAt", "created_at", "timestamptz")
                .search("search", caller.programmeId(), "title", "createdAt")
                .filter("state", "state = ?", ProposalState.class, "title", "createdAt")
                .filter("placeCode", IN_CATEGORY, "title", "createdAt")
                .filter("sectorCode", IN_CATEGORY, "title", "createdAt");
    }

    /** What of a call the caller may see; the placeholders take programme and call. */
    String scope() {
        return "programme_id = ? and call_id = ?" + visible();
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
        return database.first(
                        "select " + ReadProposals.COLUMNS + " from " + ReadProposals.WITH_PARTS.formatted("proposal")
                                + " where programme_id = ? and id = ?" + visible(),
                        rows::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("proposal"));
    }

    Proposal require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("proposal"));
    }

    /** Whether somebody is there to be named. */
    boolean isKnown(@Nullable UUID person) {
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
