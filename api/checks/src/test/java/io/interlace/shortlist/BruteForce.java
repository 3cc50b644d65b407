package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges small cases by looking at every set. Written from what is asked, and shares nothing with the optimiser but the lots. */
final class BruteForce {

    private final ShortlistProblem problem;
    private final List<Candidate> open;

    /** Every set of the size that keeps what does not give way. */
    final List<List<Candidate>> hard = new ArrayList<>();

    /** The least by which quotas give way. */
    final long relaxation;

    /** Every set for which they give way by no more, best first. */
    final List<List<Candidate>> allowed;

    BruteForce(ShortlistProblem problem) {
        this.problem = problem;
        open = problem.candidates().stream()
                .filter(candidate -> candidate.eligible() && candidate.score() != null)
                .filter(candidate -> !problem.mustExclude().contains(candidate.id()))
                .toList();
        combine(new ArrayList<>(), 0);
        relaxation = hard.stream().mapToLong(this::relaxation).min().orElse(0);
        allowed = hard.stream()
                .filter(set -> relaxation(set) == relaxation)
                .sorted(better())
                .toList();
    }

    private void combine(List<Candidate> set, int next) {
        if (set.size() == problem.size()) {
            if (keepsRules(set)) {
                hard.add(List.copyOf(set));
            }
        } else if (next < open.size()) {
            set.add(open.get(next));
            combine(set, next + 1);
            set.remove(set.size() - 1);
            combine(set, next + 1);
        }
    }

    boolean keepsRules(List<Candidate> set) {
        Set<String> ids = ids(set);
        Long days = problem.capacity().facilitatorDays();
        Long pounds = problem.capacity().budgetPounds();
        return ids.containsAll(problem.mustInclude())
                && problem.incompatible().stream()
                        .noneMatch(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                && (days == null || days(set) <= days)
                && (pounds == null || pounds(set) <= pounds);
    }

    static long days(List<Candidate> set) {
        return set.stream()
                .mapToLong(candidate -> candidate.needs().facilitatorDays())
                .sum();
    }

    static long pounds(List<Candidate> set) {
        return set.stream()
                .mapToLong(candidate -> candidate.needs().budgetPounds())
                .sum();
    }

    static Set<String> ids(List<Candidate> set) {
        return set.stream().map(Candidate::id).collect(Collectors.toCollection(TreeSet::new));
    }

    static long count(List<Candidate> set, Quota quota) {
        return set.stream()
                .filter(candidate -> candidate.has(quota.dimension(), quota.value()))
                .count();
    }

    static long missed(List<Candidate> set, Quota quota) {
        long count = count(set, quota);
        long over = quota.max() == null ? 0 : Math.max(0, count - quota.max());
        return over + Math.max(0, quota.min() - count);
    }

    long relaxation(List<Candidate> set) {
        return problem.quotas().stream()
                .mapToLong(quota -> quota.priority() * missed(set, quota))
                .sum();
    }

    static long score(List<Candidate> set) {
        return set.stream()
                .mapToLong(candidate -> Math.round(points(candidate) * 1e6))
                .sum();
    }

    static double points(Candidate candidate) {
        return Objects.requireNonNull(candidate.score());
    }

    private static long distinct(List<Candidate> set, Function<Candidate, Set<String>> values) {
        return set.stream()
                .flatMap(candidate -> values.apply(candidate).stream())
                .distinct()
                .count();
    }

    static Comparator<List<Candidate>> byWorth() {
        return Comparator.<List<Candidate>>comparingLong(set -> -score(set))
                .thenComparingLong(set -> -distinct(set, Candidate::places))
                .thenComparingLong(set -> -distinct(set, Candidate::sectors));
    }

    long lots(List<Candidate> set) {
        return set.stream()
                .mapToLong(candidate -> Lots.lot(problem.seed(), candidate.id()))
                .sum();
    }

    private Comparator<List<Candidate>> better() {
        return byWorth().thenComparingLong(set -> -lots(set));
    }

    Candidate candidate(String id) {
        return problem.candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<Candidate> set(List<String> ids) {
        return ids.stream().map(this::candidate).toList();
    }

    List<Candidate> open() {
        return open;
    }

    /** Whether a set keeps each quota at least as well as another does. */
    boolean breaksNoMoreThan(List<Candidate> before, List<Candidate> set) {
        return problem.quotas().stream().allMatch(quota -> {
            long count = count(set, quota);
            long least = Math.min(quota.min(), count(before, quota));
            long most = Math.max(quota.max() == null ? set.size() : quota.max(), count(before, quota));
            return least <= count && count <= most;
        });
    }
}
