package io.interlace.shortlist;

import io.interlace.call.Capacity;
import io.interlace.shortlist.ProposalScores.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question and what it is answered from: the same case, the same answer. */
record ShortlistCase(ShortlistQuestion question, ShortlistInputs inputs) {

    ProposalScores.Scores scores() {
        return ProposalScores.of(
                criteria(),
                inputs.assessments(),
                inputs.candidates().stream().collect(Collectors.toMap(Candidate::id, Candidate::eligible)));
    }

    ScoreTable table() {
        return ScoreTable.of(
                criteria(),
                inputs.assessments(),
                inputs.candidates().stream().map(Candidate::id).toList());
    }

    private List<Criterion> criteria() {
        Map<String, Integer> weights = question.criteriaWeights().stream()
                .collect(Collectors.toMap(asked -> asked.criterionId().toString(), CriterionWeight::weight));
        return inputs.criteria().stream()
                .map(criterion -> new Criterion(
                        criterion.id(),
                        Objects.requireNonNull(weights.get(criterion.id()), "Each criterion has a weight"),
                        criterion.min(),
                        criterion.max()))
                .toList();
    }

    ShortlistProblem problem(ProposalScores.Scores scores) {
        Map<String, ProposalScores.Scored> scored = scores.proposals().stream()
                .collect(Collectors.toMap(ProposalScores.Scored::proposalId, proposal -> proposal));
        return new ShortlistProblem(
                inputs.candidates().stream()
                        .map(candidate -> candidate.scored(Objects.requireNonNull(scored.get(candidate.id()))
                                .score()))
                        .toList(),
                question.size(),
                question.quotas().stream().map(ShortlistCase::quota).toList(),
                capacity(question.capacity()),
                texts(question.mustInclude()),
                texts(question.mustExclude()),
                question.incompatible().stream()
                        .map(pair -> new ShortlistProblem.Pair(
                                pair.get(0).toString(), pair.get(1).toString()))
                        .toList(),
                inputs.names(),
                question.seed());
    }

    private static Quota quota(io.interlace.call.Quota asked) {
        return new Quota(asked.dimension(), asked.value(), asked.min(), asked.max(), asked.priority());
    }

    private static ShortlistProblem.Capacity capacity(Capacity asked) {
        return new ShortlistProblem.Capacity(whole(asked.facilitatorDays()), whole(asked.budgetPounds()));
    }

    private static @Nullable Long whole(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
