package io.interlace.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.trail.WalkTrail.Edge;
import io.interlace.trail.WalkTrail.Item;
import io.interlace.trail.WalkTrail.Walked;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WalkTrailTest {

    private static final int MANY = 1_000;

    private static final List<TrailKind> KINDS = List.of(TrailKind.CALL, TrailKind.FINDING, TrailKind.PRINCIPLE);

    /** Things 0 to size - 1, some of which the reader may not know of. */
    private record Things(Set<Edge> all, Set<Item> hidden) implements WalkTrail.Ground<String> {

        @Override
        public Map<Item, String> nodes(Collection<Item> items) {
            return items.stream()
                    .filter(item -> !hidden.contains(item))
                    .distinct()
                    .collect(Collectors.toMap(item -> item, item -> "words of " + item.id()));
        }

        @Override
        public List<Edge> steps(Collection<Item> items, boolean fromSource) {
            return all.stream()
                    .filter(edge -> items.contains(fromSource ? edge.from() : edge.to()))
                    .toList();
        }
    }

    private static Item item(int n) {
        return new Item(KINDS.get(n % KINDS.size()), new UUID(0, n));
    }

    private static Edge edge(int from, int to) {
        return new Edge(item(from), item(to));
    }

    private static Set<Item> items(int... numbers) {
        Set<Item> items = new HashSet<>();
        for (int number : numbers) {
            items.add(item(number));
        }
        return items;
    }

    private static Walked<String> walk(int root, Things things) {
        return WalkTrail.from(item(root), things, MANY).orElseThrow();
    }

    @Test
    void goesUpToSourcesAndDownToConsequencesButNotToSiblings() {
        Things things = new Things(Set.of(edge(0, 1), edge(0, 2), edge(1, 3), edge(4, 3)), Set.of());
        Walked<String> walked = walk(1, things);
        assertEquals(items(0, 1, 3), walked.reached().keySet());
        assertEquals(Set.of(edge(0, 1), edge(1, 3)), new HashSet<>(walked.edges()));
        assertEquals(-1, distance(walked, 0));
        assertEquals(0, distance(walked, 1));
        assertEquals(1, distance(walked, 3));
        assertTrue(walked.whole());
    }

    @Test
    void isNotThereWhereItsBeginningIsHidden() {
        assertTrue(WalkTrail.from(item(0), new Things(Set.of(edge(0, 1)), items(0)), MANY)
                .isEmpty());
    }

    @Test
    void doesNotGoOnBehindWhatIsHidden() {
        Walked<String> walked = walk(0, new Things(Set.of(edge(0, 1), edge(1, 2)), items(1)));
        assertEquals(items(0), walked.reached().keySet());
        assertEquals(List.of(), walked.edges());
    }

    @Test
    void endsWhereThingsLeadBackToThemselves() {
        Walked<String> walked = walk(0, new Things(Set.of(edge(0, 1), edge(1, 0), edge(1, 2)), Set.of()));
        assertEquals(items(0, 1, 2), walked.reached().keySet());
    }

    @Test
    void leavesOutTheFarthestAndSaysSo() {
        Things things = new Things(Set.of(edge(0, 1), edge(1, 2), edge(2, 3)), Set.of());
        Walked<String> walked = WalkTrail.from(item(0), things, 3).orElseThrow();
        assertEquals(items(0, 1, 2), walked.reached().keySet());
        assertEquals(Set.of(edge(0, 1), edge(1, 2)), new HashSet<>(walked.edges()));
        assertFalse(walked.whole());
        assertTrue(WalkTrail.from(item(0), things, 4).orElseThrow().whole());
    }

    /** Judged by paths that are tried one by one, through what is not hidden. */
    @Property(tries = 300)
    void reachesWhatAPathLeadsToByTheFewestSteps(@ForAll("things") Things things) {
        Walked<String> walked = walk(0, things);
        Map<Item, Integer> above = new HashMap<>();
        Map<Item, Integer> below = new HashMap<>();
        follow(item(0), 0, -1, things, above);
        follow(item(0), 0, 1, things, below);
        // what is above and below at once counts as above
        Map<Item, Integer> expected = new HashMap<>(below);
        expected.putAll(above);
        Map<Item, Integer> found = new HashMap<>();
        walked.reached().forEach((item, reached) -> found.put(item, reached.distance()));
        assertEquals(expected, found);
        Set<Edge> between = new HashSet<>(things.all());
        between.removeIf(edge -> !(above.containsKey(edge.from()) && above.containsKey(edge.to()))
                && !(below.containsKey(edge.from()) && below.containsKey(edge.to())));
        assertEquals(between, new HashSet<>(walked.edges()));
    }

    @Property(tries = 300)
    void tellsOfEachBeginningWhatIsReachedFromIt(
            @ForAll("things") Things things, @ForAll @Size(max = 3) List<@IntRange(max = 7) Integer> numbers) {
        List<Item> beginnings =
                numbers.stream().distinct().map(WalkTrailTest::item).toList();
        Map<Item, Map<Item, String>> led = WalkTrail.downFrom(beginnings, things);
        assertEquals(beginnings, List.copyOf(led.keySet()));
        led.forEach((beginning, reached) -> {
            Map<Item, Integer> below = new HashMap<>();
            follow(beginning, 0, 1, things, below);
            below.remove(beginning);
            assertEquals(below.keySet(), reached.keySet());
            List<Integer> distances = reached.keySet().stream().map(below::get).toList();
            assertEquals(distances.stream().sorted().toList(), distances);
        });
    }

    private static void follow(Item at, int steps, int direction, Things things, Map<Item, Integer> nearest) {
        Integer known = nearest.get(at);
        if (known != null && Math.abs(known) <= steps && steps > 0) {
            return;
        }
        nearest.put(at, direction * steps);
        for (Edge edge : things.all()) {
            Item here = direction > 0 ? edge.from() : edge.to();
            Item next = direction > 0 ? edge.to() : edge.from();
            if (here.equals(at) && !things.hidden().contains(next)) {
                follow(next, steps + 1, direction, things, nearest);
            }
        }
    }

    @Provide
    Arbitrary<Things> things() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 7);
        Arbitrary<Edge> edges = Combinators.combine(numbers, numbers).as(WalkTrailTest::edge);
        return Combinators.combine(
                        edges.set().ofMaxSize(14),
                        Arbitraries.integers()
                                .between(1, 7)
                                .map(WalkTrailTest::item)
                                .set()
                                .ofMaxSize(2))
                .as(Things::new);
    }

    private static int distance(Walked<String> walked, int n) {
        return walked.reached().entrySet().stream()
                .filter(entry -> entry.getKey().equals(item(n)))
                .mapToInt(entry -> entry.getValue().distance())
                .findFirst()
                .orElseThrow();
    }
}
