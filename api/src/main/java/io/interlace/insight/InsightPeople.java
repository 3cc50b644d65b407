package io.interlace.insight;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.ForgetAnswers;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.StakeholderErased;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** What becomes of insights that people said by themselves when they are merged or erased. */
@ApplicationScoped
class InsightPeople {

    private record Gone(UUID id, long version) {}

    private final ForgetAnswers forgetAnswers;
    private final Database database;
    private final Journal journal;

    InsightPeople(ForgetAnswers forgetAnswers, Database database, Journal journal) {
        this.forgetAnswers = forgetAnswers;
        this.database = database;
        this.journal = journal;
    }

    /** Of two who are one, the one who is kept said it, once. By index insight_author_of. */
    void follow(@Observes StakeholderMerged merged) {
        database.update(
                "insert into insight_author (programme_id, insight_id, stakeholder_id) select programme_id, insight_id, ?"
                        + " from insight_author where programme_id = ? and stakeholder_id = ? on conflict do nothing",
                merged.keptId(),
                merged.programmeId(),
                merged.duplicateId());
        database.update(
                "delete from insight_author where programme_id = ? and stakeholder_id = ?",
                merged.programmeId(),
                merged.duplicateId());
    }

    /** What nobody has kept goes with who suggested it; what is kept stays, with place, sector and group. By index insight_author_of. */
    void follow(@Observes StakeholderErased erased) {
        for (Gone gone : database.list(
                "delete from insight i using insight_author a where i.programme_id = ? and a.stakeholder_id = ?"
                        + " and (a.programme_id, a.insight_id) = (i.programme_id, i.id)"
                        + " and not i.was_kept returning i.id, i.version",
                row -> new Gone(row.getObject(1, UUID.class), row.getLong(2)),
                erased.programmeId(),
                erased.stakeholderId())) {
            forgetAnswers.naming(erased.programmeId(), gone.id());
            journal.tellOf(
                    erased.programmeId(), WriteInsights.KIND, "deleted", gone.id(), gone.version(), Changes.NONE);
        }
    }
}
