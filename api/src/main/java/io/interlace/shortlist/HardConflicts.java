package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Conflict;
import io.interlace.shortlist.ShortlistResult.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the rules that do not give way cannot hold together: rules are left out one after the other as long as there is still
 * no set, and those that remain are in conflict, each of them needed for it (a deletion filter). Source: Chinneck and Dravnieks,
 * Locating minimal infeasible constraint sets in linear programs (1991).
 */
final class HardConflicts {

    private final ShortlistProblem problem;
    private final Solver solver;

    private HardConflicts(ShortlistProblem problem, Solver solver) {
        this.problem = problem;
        this.solver = solver;
    }

    /** The rules in conflict; more than are needed for it when the work did not suffice. */
    static List<Conflict> in(ShortlistProblem problem, Solver solver) {
        HardConflicts conflicts = new HardConflicts(problem, solver);
        Set<Rule> used = conflicts.used();
        Set<Rule> needed = EnumSet.copyOf(used);
        for (Rule rule : used) {
            if (conflicts.terms(without(needed, rule)).any(solver).impossible()) {
                needed.remove(rule);
            }
        }
        return needed.stream()
                .map(rule -> new Conflict(
                        rule,
                        conflicts.text(rule, needed),
                        conflicts.terms(without(used, rule)).any(solver).set() != null))
                .toList();
    }

    private static Set<Rule> without(Set<Rule> rules, Rule rule) {
        Set<Rule> others = EnumSet.copyOf(rules);
        others.remove(rule);
        return others;
    }

    private Set<Rule> used() {
        Set<Rule> used = EnumSet.noneOf(Rule.class);
        if (!problem.mustExclude().isEmpty()) {
            used.add(Rule.MUST_EXCLUDE);
        }
        if (!problem.mustInclude().isEmpty()) {
            used.add(Rule.MUST_INCLUDE);
        }
        if (!problem.incompatible().isEmpty()) {
            used.add(Rule.INCOMPATIBLE);
        }
        if (problem.capacity().budgetPounds() != null) {
            used.add(Rule.BUDGET);
        }
        if (problem.capacity().facilitatorDays() != null) {
            used.add(Rule.FACILITATOR_DAYS);
        }
        return used;
    }

    private Terms kept(Set<Rule> rules) {
        Terms terms = Terms.of(problem, rules.contains(Rule.MUST_EXCLUDE) ? problem.mustExclude() : List.of())
                .without(Row.Kind.QUOTA);
        terms = rules.contains(Rule.MUST_INCLUDE) ? terms : terms.withoutMust();
        terms = rules.contains(Rule.INCOMPATIBLE) ? terms : terms.withoutPairs();
        terms = rules.contains(Rule.BUDGET) ? terms : terms.without(Row.Kind.BUDGET);
        return rules.contains(Rule.FACILITATOR_DAYS) ? terms : terms.without(Row.Kind.FACILITATOR_DAYS);
    }

    private SetModel terms(Set<Rule> rules) {
        Terms kept = kept(rules);
        return new SetModel(kept, 0, Settled.nobody(kept.count()));
    }

    private String text(Rule rule, Set<Rule> needed) {
        String size = Sentences.number(problem.size());
        String others = needed.size() == 1 ? "" : " beside the other rules named here";
        return switch (rule) {
            case MUST_EXCLUDE -> "What is excluded would be needed%s.".formatted(others);
            case MUST_INCLUDE -> "What must be included leaves no set of %s%s.".formatted(size, others);
            case INCOMPATIBLE -> "No %s go together without an incompatible pair%s.".formatted(size, others);
            case BUDGET -> capacity(Row.Kind.BUDGET, rule, needed);
            case FACILITATOR_DAYS -> capacity(Row.Kind.FACILITATOR_DAYS, rule, needed);
        };
    }

    /** The least that is needed, when everything else in the conflict holds. */
    private String capacity(Row.Kind kind, Rule rule, Set<Rule> needed) {
        Set<Rule> others = without(needed, rule);
        Terms terms = kept(others);
        Row row = kept(needed).rows().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        Found least = new SetModel(terms, 0, Settled.nobody(terms.count())).least(solver, row.weight());
        String call = Sentences.amount(kind, row.max());
        if (!least.proven() || least.set() == null) {
            return "The call has %s, which is too little.".formatted(call);
        }
        String cheapest = Sentences.amount(kind, row.sum(least.set()));
        return "The %s cheapest eligible proposals%s need %s; the call has %s."
                .formatted(
                        Sentences.number(problem.size()),
                        others.isEmpty() ? "" : " that keep the other rules named here",
                        cheapest,
                        call);
    }
}
