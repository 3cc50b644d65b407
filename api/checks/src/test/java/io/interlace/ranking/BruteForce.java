package io.interlace.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The best orders, by looking at every order there is and counting ballot by ballot. */
final class BruteForce {

    final List<String> options;
    private final RankingProblem problem;
    final long[][] preferred;
    long least = Long.MAX_VALUE;
    final List<List<String>> optimal = new ArrayList<>();

    BruteForce(RankingProblem problem) {
        this.problem = problem;
        options = problem.options();
        preferred = new long[options.size()][options.size()];
        for (Ballot ballot : problem.ballots()) {
            Map<String, Integer> rank = new HashMap<>();
            for (int i = 0; i < ballot.ranks().size(); i++) {
                for (String option : ballot.ranks().get(i)) {
                    rank.put(option, i);
                }
            }
            for (int a = 0; a < options.size(); a++) {
                for (int b = 0; b < options.size(); b++) {
                    Integer own = rank.get(options.get(a));
                    Integer other = rank.get(options.get(b));
                    boolean above = own != null && other != null && own < other;
                    boolean alone = own != null && other == null && problem.unranked() == Unranked.LAST;
                    preferred[a][b] += above || alone ? ballot.weight() : 0;
                }
            }
        }
        go(new ArrayList<>(), 0);
    }

    private void go(List<Integer> order, long cost) {
        if (cost > least) {
            return;
        }
        if (order.size() == options.size()) {
            if (cost < least) {
                optimal.clear();
                least = cost;
            }
            optimal.add(order.stream().map(options::get).toList());
            return;
        }
        for (int next = 0; next < options.size(); next++) {
            if (!order.contains(next)) {
                int one = next;
                long more = order.stream()
                        .mapToLong(before -> preferred[one][before])
                        .sum();
                order.add(one);
                go(order, cost + more);
                order.remove(order.size() - 1);
            }
        }
    }

    /** The pairs that optimal orders place both ways, each in order of id. */
    Set<Set<String>> ties() {
        Set<List<String>> seen = new HashSet<>();
        for (List<String> order : optimal) {
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    seen.add(List.of(order.get(i), order.get(j)));
                }
            }
        }
        Set<Set<String>> ties = new HashSet<>();
        for (List<String> pair : seen) {
            if (seen.contains(List.of(pair.get(1), pair.get(0)))) {
                ties.add(Set.copyOf(pair));
            }
        }
        return ties;
    }

    /** Of the optimal orders the one that begins with what Schulze places highest, then by id, and goes on so. */
    List<String> listed() {
        List<String> priority = schulze().stream().flatMap(List::stream).toList();
        Comparator<List<String>> bySchulze = (one, other) -> {
            int i = 0;
            while (i < one.size() && one.get(i).equals(other.get(i))) {
                i++;
            }
            return i == one.size() ? 0 : priority.indexOf(one.get(i)) - priority.indexOf(other.get(i));
        };
        return Collections.min(optimal, bySchulze);
    }

    /** Groups by taking away those that nobody left is above of; strongest paths by lowering the bar until there is a path. */
    List<List<String>> schulze() {
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, options.size()).boxed().toList());
        List<List<String>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Integer> best = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> strongest(other, one) > strongest(one, other)))
                    .toList();
            groups.add(best.stream().map(options::get).toList());
            left.removeAll(best);
        }
        return groups;
    }

    private final Map<List<Integer>, Long> strongest = new HashMap<>();

    private long strongest(int from, int to) {
        return strongest.computeIfAbsent(List.of(from, to), pair -> {
            long best = 0;
            for (int a = 0; a < options.size(); a++) {
                for (int b = 0; b < options.size(); b++) {
                    long bar = preferred[a][b] - preferred[b][a];
                    if (bar > best && reaches(from, to, bar)) {
                        best = bar;
                    }
                }
            }
            return best;
        });
    }

    private boolean reaches(int from, int to, long bar) {
        List<Integer> reached = new ArrayList<>(List.of(from));
        for (int i = 0; i < reached.size(); i++) {
            for (int next = 0; next < options.size(); next++) {
                if (!reached.contains(next)
                        && preferred[reached.get(i)][next] - preferred[next][reached.get(i)] >= bar) {
                    reached.add(next);
                }
            }
        }
        return from != to && reached.contains(to);
    }

    RankingProblem problem() {
        return problem;
    }
}
