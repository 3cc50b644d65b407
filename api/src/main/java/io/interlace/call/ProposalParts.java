package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.programme.CategoryCodes;
import io.interlace.programme.Dimension;
import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Places, sectors and organisations of proposals: they follow a code that is changed, and keep what they name from being removed. */
@ApplicationScoped
class ProposalParts {

    private final Database database;
    private final Reference reference;
    private final Caller caller;

    ProposalParts(Database database, Reference reference, Caller caller) {
        this.database = database;
        this.reference = reference;
        this.caller = caller;
    }

    /**
     * Keeps these and no others.
     *
     * @throws Problem 400 at the place of a code that the programme does not have
     */
    void keep(UUID proposalId, NewProposal draft) {
        UUID programme = caller.programmeId();
        database.update(
                "delete from proposal_category where programme_id = ? and proposal_id = ?", programme, proposalId);
        database.update(
                "delete from proposal_organisation where programme_id = ? and proposal_id = ?", programme, proposalId);
        CategoryCodes codes = reference.categories();
        keep(proposalId, Dimension.PLACE, draft.placeCodes(), codes, "/placeCodes/");
        keep(proposalId, Dimension.SECTOR, draft.sectorCodes(), codes, "/sectorCodes/");
        for (int position = 0; position < draft.organisationCodes().size(); position++) {
            var organisation = Objects.requireNonNull(
                    reference.organisation(draft.organisationCodes().get(position), "/organisationCodes/" + position));
            database.update(
                    "insert into proposal_organisation (programme_id, proposal_id, organisation_id, position)"
                            + " values (?, ?, ?, ?)",
                    programme,
                    proposalId,
                    organisation.id(),
                    position);
        }
    }

    private void keep(UUID proposalId, Dimension dimension, List<String> names, CategoryCodes codes, String pointer) {
        for (int position = 0; position < names.size(); position++) {
            database.update(
                    "insert into proposal_category (programme_id, proposal_id, category_id, dimension, position)"
                            + " values (?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    proposalId,
                    codes.id(dimension, names.get(position), pointer + position),
                    dimension,
                    position);
        }
    }
}
