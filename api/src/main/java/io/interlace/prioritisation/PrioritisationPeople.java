package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.stakeholder.StakeholderErased;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What becomes of ballots of rounds that are open when people leave or are merged. Of rounds that are over nobody knows whose is which. */
@ApplicationScoped
class PrioritisationPeople {

    private final Database database;

    PrioritisationPeople(Database database) {
        this.database = database;
    }

    /** Also what they gave by an account, where nobody knew then that it was theirs. By the indexes ballot_stakeholder and ballot_account. */
    void follow(@Observes StakeholderErased erased) {
        database.update(
                "delete from ballot where programme_id = ? and stakeholder_id = ?",
                erased.programmeId(),
                erased.stakeholderId());
        database.update(
                "delete from ballot where programme_id = ? and account_id = (select id from account where email = ?)",
                erased.programmeId(),
                erased.email());
    }

    /** Whoever voted in one round as either has voted once: the later ballot stays, and none on paper where there is another. */
    void follow(@Observes StakeholderMerged merged) {
        database.update(
                "delete from ballot b using ballot o where b.programme_id = ? and o.programme_id = b.programme_id"
                        + " and o.prioritisation_id = b.prioritisation_id and o.id <> b.id"
                        + " and b.stakeholder_id in (?::uuid, ?::uuid) and o.stakeholder_id in (?::uuid, ?::uuid)"
                        + " and (not b.paper, b.given_at, b.stakeholder_id = ?)"
                        + " < (not o.paper, o.given_at, o.stakeholder_id = ?)",
                merged.programmeId(),
                merged.keptId(),
                merged.duplicateId(),
                merged.keptId(),
                merged.duplicateId(),
                merged.keptId(),
                merged.keptId());
        database.update(
                "update ballot set stakeholder_id = ? where programme_id = ? and stakeholder_id = ?",
                merged.keptId(),
                merged.programmeId(),
                merged.duplicateId());
    }
}
