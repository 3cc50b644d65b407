package io.interlace.retrospective;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.principle.PrinciplesOfFindings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Draws findings from the clusters of a board, once its votes are shown and as long as anybody likes after that. */
@ApplicationScoped
class WriteFindings {

    private static final String KIND = "finding";
    private static final int MOST = 500;

    private final Findings findings;
    private final Retrospectives retrospectives;
    private final Clusters clusters;
    private final PrinciplesOfFindings principles;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteFindings(
            Findings findings,
            Retrospectives retrospectives,
            Clusters clusters,
            PrinciplesOfFindings principles,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.findings = findings;
        this.retrospectives = retrospectives;
        this.clusters = clusters;
        this.principles = principles;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** The board does not change until it is drawn: its cluster is there. */
    UUID draw(UUID retrospectiveId, NewFinding wanted) {
        Retrospective retrospective = retrospectives.held(retrospectiveId);
        if (!retrospective.phase().showsVotes()) {
            throw WriteNotes.closed(retrospective, "is too early for findings");
        }
        FindingDraft draft = wanted.draft().checked();
        if (!clusters.isThere(retrospectiveId, wanted.clusterId())) {
            throw Problem.at("/clusterId", "is no cluster of this board any more");
        }
        principles.check(draft.principles());
        if (count(retrospectiveId) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A retrospective has room for " + MOST + " findings.");
        }
        Finding finding = new Finding(retrospective, wanted.clusterId(), draft, clock);
        findings.persistAndFlush(finding);
        principles.say(finding.id(), draft.principles());
        journal.tell(KIND, "created", finding, Changes.of(wanted));
        return finding.id();
    }

    private long count(UUID retrospectiveId) {
        return database.first(
                        "select count(*) from finding where programme_id = ? and retrospective_id = ?",
                        row -> row.getLong(1),
                        caller.programmeId(),
                        retrospectiveId)
                .orElse(0L);
    }

    void revise(Finding finding, FindingDraft before, FindingDraft after) {
        after.checked();
        if (!before.principles().equals(after.principles())) {
            principles.check(after.principles());
            principles.mayLeaveOthers(finding.id(), after.principles());
            principles.say(finding.id(), after.principles());
        }
        finding.revise(after, clock);
        journal.tell(KIND, "changed", finding, Changes.between(before, after));
    }

    /** @throws Problem 409 for one that a version of a principle cites */
    void remove(Finding finding) {
        principles.mayLeaveOthers(finding.id(), List.of());
        findings.delete(finding);
        journal.tell(KIND, "deleted", finding, Changes.NONE);
    }
}
