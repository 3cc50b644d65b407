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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final InformedAssessors informed;
    private final AssessedCalls calls;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AppointPanel(
            Assessments assessments,
            InformedAssessors informed,
            AssessedCalls calls,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.informed = informed;
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
        List<UUID> knowing = informed.note(caller.programmeId(), callId);
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
                sharing.barred(knowing, existing));
        takeAway(existing.stream()
                .filter(assessment -> assessment.state() == AssessmentState.ASSIGNED)
                .filter(assessment -> !sharing.take(assessment, wanted))
                .toList());
        List<Assessment> added = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            for (int assessor : wanted.get(i).stream().toArray()) {
                if (!sharing.fixed.get(i).get(assessor)) {
                    added.add(new Assessment(callId, proposals.get(i), sharing.assessors.get(assessor), clock));
                }
            }
        }
        give(added);
    }

    private void takeAway(List<Assessment> untouched) {
        untouched.forEach(assessments::delete);
        journal.tellOfEach("assessment", "deleted", untouched, Changes.NONE);
    }

    private void give(List<Assessment> added) {
        assessments.persist(added);
        journal.tellOfEach("assessment", "created", added, Changes.of("state", AssessmentState.ASSIGNED));
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
    private static final class Sharing {

        private final Map<UUID, Integer> proposals;
        private final Set<UUID> panel;
        private final List<UUID> assessors;
        private final Map<UUID, Integer> numbers;
        private final List<BitSet> fixed;

        Sharing(List<UUID> proposals, NewPanel panel, List<Assessment> existing) {
            this.proposals = numbered(proposals);
            this.panel = Set.copyOf(panel.memberIds());
            Set<UUID> all = new TreeSet<>(this.panel);
            existing.stream().map(Assessment::memberId).forEach(all::add);
            assessors = List.copyOf(all);
            numbers = numbered(assessors);
            fixed = proposals.stream().map(proposal -> new BitSet()).toList();
            existing.stream()
                    .filter(Sharing::isBegun)
                    .filter(this::isAsked)
                    .forEach(assessment -> set(fixed, assessment));
        }

        private static Map<UUID, Integer> numbered(List<UUID> ids) {
            Map<UUID, Integer> numbers = new HashMap<>();
            ids.forEach(id -> numbers.put(id, numbers.size()));
            return numbers;
        }

        private static int number(Map<UUID, Integer> numbers, UUID id) {
            return Objects.requireNonNull(numbers.get(id), "not numbered");
        }

        private static boolean isBegun(Assessment assessment) {
            return assessment.state() == AssessmentState.DRAFT || assessment.state() == AssessmentState.SUBMITTED;
        }

        private boolean isAsked(Assessment assessment) {
            return proposals.containsKey(assessment.proposalId());
        }

        private BitSet of(List<BitSet> sets, Assessment assessment) {
            return sets.get(number(proposals, assessment.proposalId()));
        }

        private void set(List<BitSet> sets, Assessment assessment) {
            of(sets, assessment).set(number(numbers, assessment.memberId()));
        }

        /** Conflicts; who is not of the panel any more; and who has seen what others say of a proposal. */
        List<BitSet> barred(List<UUID> informed, List<Assessment> existing) {
            BitSet outside = new BitSet();
            BitSet knowing = new BitSet();
            for (int i = 0; i < assessors.size(); i++) {
                outside.set(i, !panel.contains(assessors.get(i)));
                knowing.set(i, informed.contains(assessors.get(i)));
            }
            List<BitSet> barred =
                    fixed.stream().map(begun -> (BitSet) outside.clone()).toList();
            existing.stream().filter(this::isAsked).forEach(assessment -> {
                if (assessment.state() == AssessmentState.CONFLICT) {
                    set(barred, assessment);
                }
                if (assessment.state() == AssessmentState.SUBMITTED) {
                    of(barred, assessment).or(knowing);
                }
            });
            for (int i = 0; i < barred.size(); i++) {
                barred.get(i).andNot(fixed.get(i));
            }
            return barred;
        }

        /** Whether it stays; then nobody needs to be given it any more. */
        boolean take(Assessment assessment, List<BitSet> wanted) {
            boolean stays = isAsked(assessment) && of(wanted, assessment).get(number(numbers, assessment.memberId()));
            if (stays) {
                set(fixed, assessment);
            }
            return stays;
        }
    }
}
