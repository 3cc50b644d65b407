package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What in a question contradicts itself or names what is not there. Such a question is answered by nothing else. */
final class Contradictions {

    /** Up to here scores, places and sectors can be one whole number that a double holds exactly, with room to spare. */
    private static final double LARGEST_OBJECTIVE = 0x1p51;

    private final ShortlistProblem problem;
    private final Map<String, Candidate> byId = new HashMap<>();
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(ShortlistProblem problem) {
        this.problem = problem;
        for (Candidate candidate : problem.candidates()) {
            if (byId.put(candidate.id(), candidate) != null) {
                throw new IllegalArgumentException("A proposal is a candidate once");
            }
        }
    }

    /** All contradictions, in the order of what was asked. */
    static List<Contradiction> in(ShortlistProblem problem) {
        Contradictions contradictions = new Contradictions(problem);
        contradictions.size();
        contradictions.quotas();
        contradictions.included();
        contradictions.excluded();
        contradictions.pairs();
        return List.copyOf(contradictions.found);
    }

    private void at(String pointer, String detail) {
        found.add(new Contradiction(pointer, detail));
    }

    private void size() {
        Set<String> excluded = new HashSet<>(problem.mustExclude());
        long open = problem.candidates().stream()
                .filter(candidate -> candidate.eligible() && candidate.score() != null)
                .filter(candidate -> !excluded.contains(candidate.id()))
                .count();
        if (problem.size() < 1) {
            at("/size", "At least one proposal is to be chosen.");
        } else if (problem.size() > open) {
            at("/size", "%d are to be chosen, and %d can be.".formatted(problem.size(), open));
        } else if (largestObjective() > LARGEST_OBJECTIVE) {
            at("/size", "So many cannot be compared exactly.");
        }
    }

    private double largestObjective() {
        double highest = problem.candidates().stream()
                .map(Candidate::score)
                .mapToDouble(score -> score == null ? 0 : Math.abs(score))
                .max()
                .orElse(0);
        long places = problem.candidates().stream()
                .flatMap(candidate -> candidate.places().stream())
                .distinct()
                .count();
        long sectors = problem.candidates().stream()
                .flatMap(candidate -> candidate.sectors().stream())
                .distinct()
                .count();
        return problem.size() * (highest * 1e6 + 1) * (places + 1) * (sectors + 1);
    }

    private void quotas() {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < problem.quotas().size(); i++) {
            Quota quota = problem.quotas().get(i);
            String pointer = "/quotas/" + i;
            if (!seen.add(List.of(quota.dimension(), quota.value()))) {
                at(pointer, "There is a quota for the same value already.");
            }
            Set<String> values = values(quota.dimension());
            if (values.isEmpty()) {
                at(pointer + "/dimension", "No proposal has “%s”.".formatted(Quota.named(quota.dimension())));
            } else if (!values.contains(quota.value())) {
                at(pointer + "/value", "There is no “%s” in this dimension.".formatted(quota.value()));
            }
            if (quota.min() < 0) {
                at(pointer + "/min", "The least is zero or more.");
            }
            Integer max = quota.max();
            if (max != null && max < Math.max(0, quota.min())) {
                at(pointer + "/min", "At least %d and at most %d cannot both hold.".formatted(quota.min(), max));
            }
            if (quota.priority() < 1 || quota.priority() > Quota.MOST_PRIORITY) {
                at(pointer + "/priority", "A priority is from 1 to %d.".formatted(Quota.MOST_PRIORITY));
            }
        }
    }

    private Set<String> values(String dimension) {
        Set<String> values = new TreeSet<>();
        for (Candidate candidate : problem.candidates()) {
            switch (dimension) {
                case Quota.PLACE -> values.addAll(candidate.places());
                case Quota.SECTOR -> values.addAll(candidate.sectors());
                default -> {
                    String value = candidate.attributes().get(dimension);
                    if (value != null) {
                        values.add(value);
                    }
                }
            }
        }
        switch (dimension) {
            case Quota.PLACE -> values.addAll(problem.names().places().keySet());
            case Quota.SECTOR -> values.addAll(problem.names().sectors().keySet());
            default -> {
                // attributes have no names of their own
            }
        }
        return values;
    }

    private void included() {
        Set<String> excluded = new HashSet<>(problem.mustExclude());
        for (int i = 0; i < problem.mustInclude().size(); i++) {
            String id = problem.mustInclude().get(i);
            String pointer = "/mustInclude/" + i;
            Candidate candidate = byId.get(id);
            if (candidate == null) {
                unknown(pointer);
            } else if (!candidate.eligible()) {
                at(pointer, "“%s” is not eligible.".formatted(candidate.title()));
            } else if (candidate.score() == null) {
                at(pointer, "Nobody has scored “%s”.".formatted(candidate.title()));
            }
            if (excluded.contains(id)) {
                at(pointer, "The same proposal cannot be both included and excluded.");
            }
        }
        long included = problem.mustInclude().stream().distinct().count();
        if (included > problem.size()) {
            at("/mustInclude", "%d must be included, and %d are to be chosen.".formatted(included, problem.size()));
        }
    }

    private void excluded() {
        for (int i = 0; i < problem.mustExclude().size(); i++) {
            if (!byId.containsKey(problem.mustExclude().get(i))) {
                unknown("/mustExclude/" + i);
            }
        }
    }

    private void pairs() {
        Set<String> included = new HashSet<>(problem.mustInclude());
        for (int i = 0; i < problem.incompatible().size(); i++) {
            ShortlistProblem.Pair pair = problem.incompatible().get(i);
            String pointer = "/incompatible/" + i;
            if (!byId.containsKey(pair.first())) {
                unknown(pointer + "/0");
            }
            if (!byId.containsKey(pair.second())) {
                unknown(pointer + "/1");
            }
            if (pair.first().equals(pair.second())) {
                at(pointer, "A proposal is not incompatible with itself.");
            } else if (included.contains(pair.first()) && included.contains(pair.second())) {
                at(pointer, "Both must be included, and they do not go together.");
            }
        }
    }

    private void unknown(String pointer) {
        at(pointer, "There is no such proposal in this call.");
    }
}
