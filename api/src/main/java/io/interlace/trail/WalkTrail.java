package io.interlace.trail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Follows evidence from one thing up to its sources and down to what came of it, breadth first. What is reached upwards is
 * followed upwards only, and likewise downwards: siblings that merely share a source are no part of the trail.
 */
final class WalkTrail {

    /** One thing on a trail. */
    record Item(TrailKind kind, UUID id) {}

    /** That one thing led to another. */
    record Edge(Item from, Item to) {}

    /**
     * Something reached.
     *
     * @param distance the least number of steps from where the trail begins: below zero for sources, above for what came of it
     */
    record Reached<T>(T node, int distance) {}

    /**
     * What was reached, the nearest first and sources before consequences, and each pair of these of which one led to the other.
     *
     * @param root where it begins
     * @param whole whether nothing was left out for want of room
     */
    record Walked<T>(T root, Map<Item, Reached<T>> reached, List<Edge> edges, boolean whole) {}

    /** Where the things and their steps come from. */
    interface Ground<T> {

        /** Those of these that the reader may know of. */
        Map<Item, T> nodes(Collection<Item> items);

        /** The steps that begin at these things, or that end there. */
        List<Edge> steps(Collection<Item> items, boolean fromSource);
    }

    private WalkTrail() {}

    /**
     * @param most things that a trail holds; those farthest from its beginning are left out
     * @return empty if the reader may not know of the beginning
     */
    static <T> Optional<Walked<T>> from(Item root, Ground<T> ground, int most) {
        Map<Item, T> beginning = ground.nodes(List.of(root));
        T node = beginning.get(root);
        if (node == null) {
            return Optional.empty();
        }
        Map<Item, Reached<T>> reached = new LinkedHashMap<>();
        reached.put(root, new Reached<>(node, 0));
        Set<Edge> edges = new LinkedHashSet<>();
        boolean whole = walk(root, ground, most, false, reached, edges);
        whole &= walk(root, ground, most, true, reached, edges);
        List<Edge> between = new ArrayList<>(edges);
        between.removeIf(edge -> !reached.containsKey(edge.from()) || !reached.containsKey(edge.to()));
        return Optional.of(new Walked<>(node, reached, between, whole));
    }

    /**
     * What came of each of these, the nearest first: the ground is asked once for all that is equally far away.
     *
     * @return for each beginning, in its order, what the ground tells of what is reached from it, without the beginning itself
     */
    static <T> Map<Item, Map<Item, T>> downFrom(Collection<Item> beginnings, Ground<T> ground) {
        Map<Item, T> known = new HashMap<>();
        Map<Item, List<Item>> onward = new HashMap<>();
        Set<Item> looked = new HashSet<>();
        Set<Item> followed = new HashSet<>(beginnings);
        Collection<Item> frontier = new LinkedHashSet<>(beginnings);
        while (!frontier.isEmpty()) {
            Set<Item> next = new LinkedHashSet<>();
            for (Edge step : ground.steps(frontier, true)) {
                onward.computeIfAbsent(step.from(), from -> new ArrayList<>()).add(step.to());
                if (looked.add(step.to())) {
                    next.add(step.to());
                }
            }
            Map<Item, T> nodes = ground.nodes(next);
            known.putAll(nodes);
            frontier = nodes.keySet().stream().filter(followed::add).toList();
        }
        Map<Item, Map<Item, T>> led = new LinkedHashMap<>();
        for (Item beginning : beginnings) {
            led.put(beginning, reachable(beginning, onward, known));
        }
        return led;
    }

    private static <T> Map<Item, T> reachable(Item beginning, Map<Item, List<Item>> onward, Map<Item, T> known) {
        Map<Item, T> reached = new LinkedHashMap<>();
        Deque<Item> waiting = new ArrayDeque<>(List.of(beginning));
        while (!waiting.isEmpty()) {
            for (Item item : onward.getOrDefault(waiting.remove(), List.of())) {
                T node = known.get(item);
                if (node != null && !item.equals(beginning) && reached.putIfAbsent(item, node) == null) {
                    waiting.add(item);
                }
            }
        }
        return reached;
    }

    /** What goes round in a circle is both above and below: it is followed both ways, and counts as above. */
    private static <T> boolean walk(
            Item root, Ground<T> ground, int most, boolean down, Map<Item, Reached<T>> reached, Set<Edge> edges) {
        Set<Item> here = new HashSet<>(Set.of(root));
        Collection<Item> frontier = List.of(root);
        for (int distance = 1; !frontier.isEmpty(); distance++) {
            List<Edge> steps = ground.steps(frontier, down);
            edges.addAll(steps);
            Set<Item> next = new LinkedHashSet<>();
            for (Edge step : steps) {
                Item item = down ? step.to() : step.from();
                if (here.add(item)) {
                    next.add(item);
                }
            }
            Map<Item, T> nodes = ground.nodes(next);
            for (Map.Entry<Item, T> found : nodes.entrySet()) {
                if (reached.size() >= most && !reached.containsKey(found.getKey())) {
                    return false;
                }
                reached.putIfAbsent(found.getKey(), new Reached<>(found.getValue(), down ? distance : -distance));
            }
            frontier = nodes.keySet();
        }
        return true;
    }
}
