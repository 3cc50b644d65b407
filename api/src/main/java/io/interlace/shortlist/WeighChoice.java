package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistProblem.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks at a set that a panel would rather have: what it is worth, and which limits of the question it breaks. */
final class WeighChoice {

    /**
     * What a choice is worth.
     *
     * @param objective the sum of its scores, in points
     * @param givenUp how many points less than what was computed; null where nothing was
     * @param broken each limit that it breaks, as a sentence
     * @param reserves for each of it who steps in; none where one of it could not have been computed
     */
    record Weighed(
            double objective, @Nullable Double givenUp, List<String> broken, List<ShortlistResult.Reserve> reserves) {}

    private final ShortlistProblem problem;
    private final Set<String> chosen;
    private final List<Candidate> members;
    private final Sentences sentences;

    private WeighChoice(ShortlistProblem problem, Set<String> chosen) {
        this.problem = problem;
        this.chosen = chosen;
        members = problem.candidates().stream()
                .filter(candidate -> chosen.contains(candidate.id()))
                .toList();
        sentences = new Sentences(problem);
    }

    /**
     * Weighs it.
     *
     * @param computed what the best set scores; null where there is none
     * @param chosen ids of candidates that are eligible
     */
    static Weighed of(ShortlistProblem problem, @Nullable Double computed, Set<String> chosen) {
        WeighChoice choice = new WeighChoice(problem, chosen);
        double objective = ProposalScores.points(choice.members.stream()
                .map(Candidate::score)
                .filter(Objects::nonNull)
                .mapToLong(ProposalScores::millionths)
                .sum());
        return new Weighed(
                objective,
                computed == null
                        ? null
                        : Double.valueOf(ProposalScores.points(
                                ProposalScores.millionths(computed) - ProposalScores.millionths(objective))),
                choice.broken(),
                choice.reserves());
    }

    private List<String> broken() {
        List<String> broken = new ArrayList<>();
        if (members.size() != problem.size()) {
            broken.add("%s to be chosen, and %s %s."
                    .formatted(
                            problem.size() == 1
                                    ? "One was"
                                    : Sentences.capitalised(Sentences.number(problem.size())) + " were",
                            Sentences.number(members.size()),
                            members.size() == 1 ? "is" : "are"));
        }
        for (Quota quota : problem.quotas()) {
            long there = members.stream()
                    .filter(candidate -> candidate.has(quota.dimension(), quota.value()))
                    .count();
            Integer max = quota.max();
            if (there < quota.min()) {
                broken.add(said("At least", quota.min(), quota, there));
            } else if (max != null && there > max) {
                broken.add(said("At most", max, quota, there));
            }
        }
        over(
                problem.capacity().facilitatorDays(),
                Row.Kind.FACILITATOR_DAYS,
                needed(Row.Kind.FACILITATOR_DAYS),
                broken);
        over(problem.capacity().budgetPounds(), Row.Kind.BUDGET, needed(Row.Kind.BUDGET), broken);
        for (Pair pair : problem.incompatible()) {
            if (chosen.contains(pair.first()) && chosen.contains(pair.second())) {
                broken.add("“%s” and “%s” do not go together, and both are chosen."
                        .formatted(title(pair.first()), title(pair.second())));
            }
        }
        return broken;
    }

    private String said(String side, int limit, Quota quota, long there) {
        return "%s %s, and %s %s chosen."
                .formatted(
                        side,
                        sentences.some(limit, quota),
                        there == 0 ? "none" : Sentences.number(there),
                        there == 1 || there == 0 ? "is" : "are");
    }

    private long needed(Row.Kind kind) {
        return members.stream()
                .map(Candidate::needs)
                .mapToLong(needs -> kind == Row.Kind.BUDGET ? needs.budgetPounds() : needs.facilitatorDays())
                .sum();
    }

    private static void over(@Nullable Long limit, Row.Kind kind, long needed, List<String> broken) {
        if (limit != null && needed > limit) {
            broken.add("At most %s, and %s are asked for."
                    .formatted(
                            Sentences.amount(kind, limit),
                            kind == Row.Kind.BUDGET
                                    ? Sentences.amount(kind, needed)
                                    : String.format(Locale.ROOT, "%,d", needed)));
        }
    }

    private String title(String id) {
        return problem.candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .map(Candidate::title)
                .findFirst()
                .orElseThrow();
    }

    /** Of those who could have been computed; who was not scored, or was excluded, is nobody's equal. */
    private List<ShortlistResult.Reserve> reserves() {
        Terms terms = Terms.of(problem);
        Set<String> open =
                terms.candidates().stream().map(Candidate::id).collect(Collectors.toCollection(HashSet::new));
        if (!open.containsAll(chosen)) {
            return List.of();
        }
        int[] set = IntStream.range(0, terms.count())
                .filter(i -> chosen.contains(terms.id(i)))
                .toArray();
        return new Reserves(problem, terms, set).all();
    }
}
