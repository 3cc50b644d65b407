package io.interlace.assessment;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Shares out the proposals of a closed call among its assessors. It can be done again, with others or after a conflict was
 * declared: what is begun stays where it is, and what is not may go to somebody else.
 */
@ApplicationScoped
class AppointPanel {

    private final Assessments assessments;
    private final AssessedCalls calls;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AppointPanel(
            Assessments assessments,
            AssessedCalls calls,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.calls = calls;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 400 for somebody who cannot assess, 409 for a call that is not closed */
    void of(UUID callId, NewPanel panel) {
        calls.holdClosed(callId);
        check(panel);
        List<Assessment> existing = assessments.list("callId = ?1 order by id", callId);
        List<UUID> proposals = database.list(
                "select p.id from proposal p where p.programme_id = ? and p.call_id = ? and " + AssessedCalls.WANTED
                        + " order by p.id",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                callId);
        Sharing sharing = new Sharing(proposals, panel, existing);
        List<BitSet> wanted = EvenAssignment.of(
                sharing.assessors.size(),
                panel.assessorsPerProposal(),
                sharing.fixed,
                sharing.barred(callId, existing));
        for (Assessment assessment : existing) {
            if (assessment.state() == AssessmentState.ASSIGNED && !sharing.take(assessment, wanted)) {
                assessments.delete(assessment);
                journal.tell("assessment", "deleted", assessment, Changes.NONE);
            }
        }
        for (int i = 0; i < proposals.size(); i++) {
            for (int assessor : wanted.get(i).stream().toArray()) {
                if (!sharing.fixed.get(i).get(assessor)) {
                    add(new Assessment(callId, proposals.get(i), sharing.assessors.get(assessor), clock));
                }
            }
        }
    }

    private void add(Assessment assessment) {
        assessments.persist(assessment);
        journal.tell("assessment", "created", assessment, Changes.of("state", assessment.state()));
    }

    private void check(NewPanel panel) {
        List<UUID> able = database.list(
                "select id from member where programme_id = ? and role in ('LEAD', 'FACILITATOR', 'ASSESSOR')",
                row -> row.getObject(1, UUID.class),
                caller.programmeId());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < panel.memberIds().size(); i++) {
            UUID member = panel.memberIds().get(i);
            if (!able.contains(member)) {
                throw Problem.at("/memberIds/" + i, "is no lead, facilitator or assessor of this programme");
            }
            if (!seen.add(member)) {
                throw Problem.at("/memberIds/" + i, "stands there twice");
            }
        }
        if (panel.assessorsPerProposal() > panel.memberIds().size()) {
            throw Problem.at("/assessorsPerProposal", "is more than there are assessors");
        }
    }

    /** Who has what, by number: proposals and assessors in the order of their ids, so that the order of input does not matter. */
    private final class Sharing {

        private final List<UUID> proposals;
        private final Set<UUID> panel;
        private final List<UUID> assessors;
        private final List<BitSet> fixed = new ArrayList<>();

        Sharing(List<UUID> proposals, NewPanel panel, List<Assessment> existing) {
            this.proposals = proposals;
            this.panel = Set.copyOf(panel.memberIds());
            Set<UUID> all = new TreeSet<>(this.panel);
            existing.stream().map(Assessment::memberId).forEach(all::add);
            assessors = List.copyOf(all);
            for (int i = 0; i < proposals.size(); i++) {
                fixed.add(new BitSet());
            }
            existing.stream()
                    .filter(Sharing::isBegun)
                    .filter(this::isAsked)
                    .forEach(assessment -> set(fixed, assessment));
        }

        private static boolean isBegun(Assessment assessment) {
            return assessment.state() == AssessmentState.DRAFT || assessment.state() == AssessmentState.SUBMITTED;
        }

        private boolean isAsked(Assessment assessment) {
            return proposals.contains(assessment.proposalId());
        }

        private void set(List<BitSet> sets, Assessment assessment) {
            sets.get(proposals.indexOf(assessment.proposalId())).set(assessors.indexOf(assessment.memberId()));
        }

        /** Conflicts; who is not of the panel any more; and who has seen what others say of a proposal. */
        List<BitSet> barred(UUID callId, List<Assessment> existing) {
            List<BitSet> barred = new ArrayList<>();
            BitSet outside = new BitSet();
            BitSet knowing = new BitSet();
            for (int i = 0; i < assessors.size(); i++) {
                outside.set(i, !panel.contains(assessors.get(i)));
                knowing.set(i, assessments.isDone(callId, assessors.get(i)));
            }
            for (int i = 0; i < proposals.size(); i++) {
                barred.add((BitSet) outside.clone());
            }
            for (Assessment assessment : existing) {
                if (isAsked(assessment) && assessment.state() == AssessmentState.CONFLICT) {
                    set(barred, assessment);
                }
                if (isAsked(assessment) && assessment.state() == AssessmentState.SUBMITTED) {
                    barred.get(proposals.indexOf(assessment.proposalId())).or(knowing);
                }
            }
            for (int i = 0; i < proposals.size(); i++) {
                barred.get(i).andNot(fixed.get(i));
            }
            return barred;
        }

        /** Whether it stays; then nobody needs to be given it any more. */
        boolean take(Assessment assessment, List<BitSet> wanted) {
            if (!isAsked(assessment)
                    || !wanted.get(proposals.indexOf(assessment.proposalId()))
                            .get(assessors.indexOf(assessment.memberId()))) {
                return false;
            }
            set(fixed, assessment);
            return true;
        }
    }
}
