package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The referrals of the programme at hand. */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    static final Listing<ReferralView> LISTING = Listing.of("referral", ReferralView.COLUMNS, ReferralView::read)
            .joined(ReferralView.WITH_NAMES)
            .newestFirst("referredAt", "referred_at", "timestamptz")
            .filter("status", "status = ?", ReferralStatus.class, "referredAt")
            .filter("fromStakeholderId", "from_id = ?::uuid", "referredAt")
            .filter("toStakeholderId", "to_id = ?::uuid", "referredAt");

    private final Database database;
    private final Caller caller;

    Referrals(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Referral require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("referral"));
    }

    ReferralView view(UUID id) {
        return database.first(
                        "select " + ReferralView.COLUMNS + " from " + ReferralView.WITH_NAMES.formatted("referral")
                                + " where programme_id = ? and id = ?",
                        ReferralView::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("referral"));
    }

    /** Whether this pair has been referred before; what comes after is a duplicate. */
    boolean knowsPair(UUID fromId, UUID toId) {
        return count("fromId = ?1 and toId = ?2 and status <> ?3", fromId, toId, ReferralStatus.DUPLICATE) > 0;
    }

    /** Referrals to somebody that nobody has decided yet, earliest first. */
    List<Referral> openTo(UUID stakeholderId) {
        return list("toId = ?1 and status = ?2 order by referredAt, id", stakeholderId, ReferralStatus.PROPOSED);
    }
}
