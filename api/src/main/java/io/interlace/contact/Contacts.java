package io.interlace.contact;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.StakeholderErased;
import io.interlace.stakeholder.StakeholderMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The ledger of the programme at hand: every ask of somebody's time. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** What stands in place of a lead's reason once the person is erased: that there was one is not forgotten. */
    static final String ERASED_REASON = "Erased with the person";

    private final Database database;
    private final Demands demands;
    private final Caller caller;

    Contacts(Database database, Demands demands, Caller caller) {
        this.database = database;
        this.demands = demands;
        this.caller = caller;
    }

    Listing<ContactView> listing() {
        return listingOfOne().filter("stakeholderId", "stakeholder_id = ?::uuid", "askedOn");
    }

    /** What was asked of one person, to whom the scope confines it. */
    Listing<ContactView> listingOfOne() {
        LocalDate today = demands.today();
        return Listing.of("contact", ContactView.COLUMNS, row -> ContactView.read(row, today))
                .joined(ContactView.WITH_NAMES)
                .newestFirst("askedOn", "asked_on", "date")
                .filter("purpose", "purpose = ?", ContactPurpose.class, "askedOn")
                .range("askedOn", "asked_on", "date", "askedOn");
    }

    Contact require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("contact"));
    }

    ContactView view(UUID id) {
        LocalDate today = demands.today();
        return database.first(
                        "select " + ContactView.COLUMNS + " from " + ContactView.WITH_NAMES.formatted("contact")
                                + " where programme_id = ? and id = ?",
                        row -> ContactView.read(row, today),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("contact"));
    }

    /** Counts anew how much somebody was asked altogether, after the ledger changed. */
    void recount(UUID stakeholderId) {
        flush();
        recount(caller.programmeId(), List.of(stakeholderId));
    }

    /** As {@link #recount(UUID)}, where the ledger was changed in the database itself. */
    void recount(UUID programmeId, Collection<UUID> people) {
        database.update("""
                update stakeholder s set (asks, asked_minutes) =
                    (select count(*), coalesce(sum(c.minutes), 0) from contact c
                    where c.programme_id = s.programme_id and c.stakeholder_id = s.id
                        and c.cancelled_at is null and c.purpose <> 'PROJECT_WORK')
                where s.programme_id = ? and s.id = any(?::text[]::uuid[])""", programmeId, people.stream().map(UUID::toString).toList());
    }

    void follow(@Observes StakeholderMerged merged) {
        database.update(
                "update contact set stakeholder_id = ?, version = version + 1"
                        + " where programme_id = ? and stakeholder_id = ?",
                merged.keptId(),
                merged.programmeId(),
                merged.duplicateId());
        recount(merged.programmeId(), List.of(merged.keptId()));
    }

    void follow(@Observes StakeholderErased erased) {
        database.update(
                "update contact set note = null, version = version + 1,"
                        + " override_reason = case when override_reason is not null then ? end"
                        + " where programme_id = ? and stakeholder_id = ?"
                        + " and (note is not null or override_reason is not null)",
                ERASED_REASON,
                erased.programmeId(),
                erased.stakeholderId());
    }
}
