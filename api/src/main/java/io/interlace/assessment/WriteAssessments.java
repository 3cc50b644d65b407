package io.interlace.assessment;

import io.interlace.call.CallView;
import io.interlace.call.Criterion;
import io.interlace.call.ProposalState;
import io.interlace.call.Proposals;
import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes down what assessors say, and that they must not say anything. */
@ApplicationScoped
class WriteAssessments {

    private final Assessments assessments;
    private final InformedAssessors informed;
    private final AssessedCalls calls;
    private final Proposals proposals;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteAssessments(
            Assessments assessments,
            InformedAssessors informed,
            AssessedCalls calls,
            Proposals proposals,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.informed = informed;
        this.calls = calls;
        this.proposals = proposals;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    void revise(Assessment assessment, AssessmentDraft before, AssessmentDraft after) {
        CallView call = calls.shareClosed(assessment.callId());
        stillAsked(assessment);
        check(call, after);
        assessment.revise(after, clock);
        journal.tell("assessment", "changed", assessment, Changes.between(before, after));
    }

    private void stillAsked(Assessment assessment) {
        ProposalState state = proposals.view(assessment.proposalId()).state();
        if (state != ProposalState.SUBMITTED) {
            throw new Problem(ProblemType.CONFLICT, "The proposal is " + state + " and needs nobody to assess it.");
        }
    }

    private static void check(CallView call, AssessmentDraft draft) {
        Map<UUID, Criterion> criteria =
                call.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.scores().size(); i++) {
            Score score = draft.scores().get(i);
            Criterion criterion = criteria.get(score.criterionId());
            if (criterion == null) {
                throw Problem.at("/scores/" + i + "/criterionId", "is no criterion of the call");
            }
            if (!seen.add(score.criterionId())) {
                throw Problem.at("/scores/" + i + "/criterionId", "stands there twice");
            }
            if (score.score() < criterion.scale().min()
                    || score.score() > criterion.scale().max()) {
                throw Problem.at(
                        "/scores/" + i + "/score",
                        "is not from " + criterion.scale().min() + " to "
                                + criterion.scale().max());
            }
        }
    }

    void submit(UUID id) {
        Assessment assessment = assessments.requireOwn(id);
        CallView call = calls.shareClosed(assessment.callId());
        stillAsked(assessment);
        if (!assessment.state().isDone()) {
            complete(call, assessments.view(id).scores());
        }
        assessment.submit(clock);
        tellState(assessment);
    }

    private static void complete(CallView call, List<Score> scores) {
        Set<UUID> given = scores.stream().map(Score::criterionId).collect(Collectors.toSet());
        List<Wrong> missing = call.criteria().stream()
                .filter(criterion -> !given.contains(criterion.id()))
                .map(criterion -> new Wrong("/scores", "says nothing of “" + criterion.name() + "”"))
                .toList();
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The assessment is not ready to be submitted.", missing);
    }

    /** As long as something of theirs is left to be said: after that they see what others say. */
    void takeBack(UUID id) {
        Assessment assessment = assessments.requireOwn(id);
        calls.holdClosed(assessment.callId());
        if (informed.include(caller.programmeId(), assessment.callId(), assessment.memberId())) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "You had submitted all your assessments and could see those of others; yours stay as they are.");
        }
        assessment.takeBack(clock);
        tellState(assessment);
    }

    /** Declared by the assessor, or by who leads the call. */
    void declareConflict(UUID id, String reason) {
        Assessment assessment = caller.facilitates() ? assessments.require(id) : assessments.requireOwn(id);
        calls.shareClosed(assessment.callId());
        assessment.declareConflict(reason.strip(), clock);
        tellState(assessment);
    }

    private void tellState(Assessment assessment) {
        journal.tell("assessment", "changed", assessment, Changes.of("state", assessment.state()));
    }
}
