package io.interlace.servicemodel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was moved past others from one order to another, as few as explain the difference: of what is in both orders, all but a
 * longest sequence that stands alike in both (a longest increasing subsequence of the earlier places, in time that grows with
 * the square of its length; of several as long, the one that ends earliest).
 */
final class MovedParts {

    private MovedParts() {}

    /** Series by series; one that only one of the two has moves nothing. */
    static Set<UUID> between(Map<String, List<UUID>> before, Map<String, List<UUID>> after) {
        Set<UUID> moved = new HashSet<>();
        after.forEach((name, ids) -> moved.addAll(between(before.getOrDefault(name, List.of()), ids)));
        return moved;
    }

    static Set<UUID> between(List<UUID> before, List<UUID> after) {
        Map<UUID, Integer> places = new HashMap<>();
        before.forEach(id -> places.put(id, places.size()));
        List<UUID> common = after.stream().filter(places::containsKey).toList();
        int[] earlier = common.stream().mapToInt(places::get).toArray();
        Set<UUID> moved = new HashSet<>(common);
        longestRising(earlier).forEach(at -> moved.remove(common.get(at)));
        return moved;
    }

    /** The places of a longest sequence that rises. */
    private static Set<Integer> longestRising(int[] values) {
        int[] length = new int[values.length];
        int[] previous = new int[values.length];
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (values[j] < values[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        Set<Integer> rising = new HashSet<>();
        for (int at = last; at >= 0; at = previous[at]) {
            rising.add(at);
        }
        return rising;
    }
}
