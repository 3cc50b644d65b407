package io.interlace.assessment;

import io.interlace.call.ProposalsRevised;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/**
 * Gives assessments back to those who submitted them where the proposal says something else now, as after its call was
 * opened again: nothing that was said of another text counts. What they gave is kept for them to look at again.
 */
@ApplicationScoped
class ReturnAssessments {

    private final InformedAssessors informed;
    private final Database database;
    private final Journal journal;
    private final Clock clock;

    ReturnAssessments(InformedAssessors informed, Database database, Journal journal, Clock clock) {
        this.informed = informed;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    private record Returned(UUID id, long version) {}

    /** By the assessments' key of proposal and member. */
    void follow(@Observes ProposalsRevised revised) {
        informed.note(revised);
        database.list(
                        "update assessment set state = 'DRAFT', submitted_at = null, updated_at = ?, version = version + 1"
                                + " where programme_id = ? and proposal_id = any(?::text[]::uuid[]) and state = 'SUBMITTED'"
                                + " returning id, version",
                        row -> new Returned(row.getObject(1, UUID.class), row.getLong(2)),
                        clock.instant(),
                        revised.programmeId(),
                        revised.proposalIds().stream().map(UUID::toString).toList())
                .forEach(returned -> journal.tellOf(
                        revised.programmeId(),
                        "assessment",
                        "changed",
                        returned.id(),
                        returned.version(),
                        Changes.of("state", AssessmentState.DRAFT)));
    }
}
