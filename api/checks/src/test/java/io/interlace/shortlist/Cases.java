package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Questions to try the optimiser with. */
final class Cases {

    static final ShortlistProblem.Names NAMES = new ShortlistProblem.Names(
            Map.of("P0", "Bexley", "P1", "Bromley", "P2", "Greenwich", "P3", "Lambeth"),
            Map.of("S0", "Acute", "S1", "Community", "S2", "Primary care"));

    /** Enough for everything here. */
    static final double WORK = 60;

    private Cases() {}

    static Candidate candidate(String id, double score, String place, String sector) {
        return new Candidate(
                id, "Title " + id, null, score, Set.of(place), Set.of(sector), Map.of(), Candidate.Needs.NOTHING);
    }

    static Candidate needing(Candidate candidate, long days, long pounds) {
        return new Candidate(
                candidate.id(),
                candidate.title(),
                candidate.notEligibleBecause(),
                candidate.score(),
                candidate.places(),
                candidate.sectors(),
                candidate.attributes(),
                new Candidate.Needs(days, pounds));
    }

    static ShortlistProblem plain(int size, Candidate... candidates) {
        return new ShortlistProblem(
                List.of(candidates),
                size,
                List.of(),
                ShortlistProblem.Capacity.UNLIMITED,
                List.of(),
                List.of(),
                List.of(),
                NAMES,
                7);
    }

    static ShortlistProblem with(ShortlistProblem problem, Quota... quotas) {
        return new ShortlistProblem(
                problem.candidates(),
                problem.size(),
                List.of(quotas),
                problem.capacity(),
                problem.mustInclude(),
                problem.mustExclude(),
                problem.incompatible(),
                problem.names(),
                problem.seed());
    }

    static ShortlistProblem with(
            ShortlistProblem problem,
            ShortlistProblem.Capacity capacity,
            List<String> include,
            List<String> exclude,
            List<ShortlistProblem.Pair> pairs) {
        return new ShortlistProblem(
                problem.candidates(),
                problem.size(),
                problem.quotas(),
                capacity,
                include,
                exclude,
                pairs,
                problem.names(),
                problem.seed());
    }

    static ShortlistProblem shuffled(ShortlistProblem problem, long seed) {
        List<Candidate> candidates = new ArrayList<>(problem.candidates());
        Collections.shuffle(candidates, new Random(seed));
        List<ShortlistProblem.Pair> pairs = new ArrayList<>(problem.incompatible());
        Collections.shuffle(pairs, new Random(seed));
        return new ShortlistProblem(
                candidates,
                problem.size(),
                problem.quotas(),
                problem.capacity(),
                problem.mustInclude(),
                problem.mustExclude(),
                pairs,
                problem.names(),
                problem.seed());
    }

    static ShortlistResult solved(ShortlistProblem problem) {
        return ShortlistOptimiser.preview(problem, new Solver(WORK));
    }

    /** Small questions of every kind, without contradictions. */
    static Arbitrary<ShortlistProblem> small() {
        return Arbitraries.longs()
                .map(seed -> small(new Random(seed)))
                .filter(problem -> Contradictions.in(problem).isEmpty());
    }

    private static ShortlistProblem small(Random random) {
        int n = 3 + random.nextInt(12);
        // coarse scores make ties, fine ones do not
        int grain = List.of(1, 4, 30, 100_000_000).get(random.nextInt(4));
        List<Candidate> candidates =
                IntStream.range(0, n).mapToObj(i -> candidate(random, i, grain)).toList();
        int size = 1 + random.nextInt(Math.min(6, n - 1));
        return new ShortlistProblem(
                candidates,
                size,
                quotas(random, candidates, size),
                new ShortlistProblem.Capacity(
                        random.nextInt(2) == 0 ? null : (long) size * (3 + random.nextInt(8)),
                        random.nextInt(4) > 0 ? null : size * (1000L + random.nextInt(6000))),
                ids(random, candidates, 4),
                ids(random, candidates, 4),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new ShortlistProblem.Pair("c" + random.nextInt(n), "c" + random.nextInt(n)))
                        .toList(),
                NAMES,
                random.nextLong());
    }

    private static Candidate candidate(Random random, int i, int grain) {
        boolean unscored = random.nextInt(12) == 0;
        @Nullable Double score = unscored ? null : random.nextInt(grain) * 100.0 / grain;
        return new Candidate(
                "c" + i,
                "Title " + i,
                random.nextInt(12) == 0 ? "no lead on each side" : null,
                score,
                some(random, "P", 4),
                some(random, "S", 3),
                random.nextInt(3) == 0 ? Map.of() : Map.of("kind", "k" + random.nextInt(2)),
                new Candidate.Needs(1 + random.nextInt(10), 500L + random.nextInt(6000)));
    }

    private static Set<String> some(Random random, String prefix, int count) {
        Set<String> some = new TreeSet<>(Set.of(prefix + random.nextInt(count)));
        if (random.nextInt(4) == 0) {
            some.add(prefix + random.nextInt(count));
        }
        return some;
    }

    private static List<Quota> quotas(Random random, List<Candidate> candidates, int size) {
        Map<List<String>, Quota> quotas = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        boolean kinds = candidates.stream()
                .anyMatch(candidate -> !candidate.attributes().isEmpty());
        int wanted = random.nextInt(7);
        for (int i = 0; i < wanted; i++) {
            int dimension = random.nextInt(kinds ? 3 : 2);
            String name = List.of(Quota.PLACE, Quota.SECTOR, "kind").get(dimension);
            String value = dimension == 0
                    ? "P" + random.nextInt(4)
                    : dimension == 1
                            ? "S" + random.nextInt(3)
                            : candidates.stream()
                                    .map(candidate -> candidate.attributes().get("kind"))
                                    .filter(kind -> kind != null)
                                    .findFirst()
                                    .orElseThrow();
            int min = random.nextInt(Math.min(4, size + 1));
            Integer max = random.nextInt(3) == 0 ? null : min + random.nextInt(3);
            quotas.put(List.of(name, value), new Quota(name, value, min, max, 1 + random.nextInt(3)));
        }
        return List.copyOf(quotas.values());
    }

    private static List<String> ids(Random random, List<Candidate> candidates, int oneIn) {
        return random.nextInt(oneIn) > 0
                ? List.of()
                : List.of(candidates.get(random.nextInt(candidates.size())).id());
    }
}
