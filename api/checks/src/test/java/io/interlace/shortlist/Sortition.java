package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A citizens' assembly: 300 volunteers, 12 features of two to six categories, 40 seats. Quotas are tight around what some panel
 * has, so that there is one.
 */
final class Sortition {

    private static final int VOLUNTEERS = 300;
    private static final int FEATURES = 12;

    private Sortition() {}

    /**
     * A question.
     *
     * @param scored whether volunteers differ in anything but their features
     * @param slack how far quotas are from that panel
     */
    static ShortlistProblem problem(long seed, boolean scored, int slack) {
        Random random = new Random(seed);
        int[] categories = random.ints(FEATURES, 2, 7).toArray();
        List<Candidate> volunteers = IntStream.range(0, VOLUNTEERS)
                .mapToObj(i -> {
                    Map<String, String> features = new HashMap<>();
                    for (int f = 0; f < FEATURES; f++) {
                        double skewed = random.nextDouble() * random.nextDouble();
                        features.put("f" + f, "v" + (int) (skewed * categories[f]));
                    }
                    double score = scored ? random.nextInt(100_000_000) / 1e6 : 50;
                    return new Candidate(
                            "v%03d".formatted(i),
                            "V" + i,
                            null,
                            score,
                            Set.of("P0"),
                            Set.of("S0"),
                            features,
                            Candidate.Needs.NOTHING);
                })
                .toList();
        List<Candidate> panel = volunteers.subList(0, 40);
        List<Quota> quotas = new ArrayList<>();
        for (int f = 0; f < FEATURES; f++) {
            for (int v = 0; v < categories[f]; v++) {
                Quota any = new Quota("f" + f, "v" + v, 0, null, 1);
                if (BruteForce.count(volunteers, any) > 0) {
                    int there = (int) BruteForce.count(panel, any);
                    quotas.add(new Quota("f" + f, "v" + v, Math.max(0, there - slack), there + slack, 1));
                }
            }
        }
        return new ShortlistProblem(
                volunteers,
                40,
                quotas,
                ShortlistProblem.Capacity.UNLIMITED,
                List.of(),
                List.of(),
                List.of(),
                Cases.NAMES,
                seed);
    }
}
