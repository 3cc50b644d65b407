package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What happens to a set when one is put in place of another. Quotas are as far open as the set needs them, and no further. */
final class Exchanges {

    private final Terms terms;
    private final int[] set;
    private final long[] sums;

    Exchanges(Terms terms, int[] set) {
        this.terms = terms.openedFor(set);
        this.set = set;
        sums = this.terms.rows().stream().mapToLong(row -> row.sum(set)).toArray();
    }

    Row row(Obstacle obstacle) {
        return terms.rows().get(obstacle.row());
    }

    /** What the set adds up to. */
    long sum(Obstacle obstacle) {
        return sums[obstacle.row()];
    }

    /** All that stands against it; nothing when the exchange keeps what the set keeps. */
    List<Obstacle> against(int out, int in) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (int r = 0; r < sums.length; r++) {
            Row row = terms.rows().get(r);
            long sum = sums[r] - row.weight()[out] + row.weight()[in];
            if (sum > row.max()) {
                boolean quota = row.kind() == Row.Kind.QUOTA;
                obstacles.add(new Obstacle(quota ? Obstacle.Kind.TOO_MANY : Obstacle.Kind.CAPACITY, r, -1));
            } else if (sum < row.min()) {
                obstacles.add(new Obstacle(Obstacle.Kind.TOO_FEW, r, -1));
            }
        }
        for (int[] pair : terms.pairs()) {
            int other = pair[0] == in ? pair[1] : pair[1] == in ? pair[0] : -1;
            if (other >= 0 && other != out && Terms.holds(set, other)) {
                obstacles.add(new Obstacle(Obstacle.Kind.INCOMPATIBLE, -1, other));
            }
        }
        if (terms.must()[out]) {
            obstacles.add(new Obstacle(Obstacle.Kind.MUST_STAY, -1, -1));
        }
        return obstacles;
    }

    /**
     * Few obstacles of which every exchange meets at least one: always the one that most of those left meet.
     *
     * @param exchanges the obstacles of each, at least one
     */
    static List<Obstacle> explaining(List<List<Obstacle>> exchanges) {
        List<List<Obstacle>> left = new ArrayList<>(exchanges);
        List<Obstacle> named = new ArrayList<>();
        while (!left.isEmpty()) {
            Map<Obstacle, Integer> met = new LinkedHashMap<>();
            left.forEach(obstacles -> obstacles.forEach(obstacle -> met.merge(obstacle, 1, Integer::sum)));
            Obstacle next = met.entrySet().stream()
                    .min(Comparator.<Map.Entry<Obstacle, Integer>>comparingInt(entry -> -entry.getValue())
                            .thenComparing(entry -> entry.getKey().kind())
                            .thenComparingInt(entry -> entry.getKey().row())
                            .thenComparingInt(entry -> entry.getKey().other()))
                    .orElseThrow()
                    .getKey();
            named.add(next);
            left.removeIf(obstacles -> obstacles.contains(next));
        }
        return named;
    }
}
