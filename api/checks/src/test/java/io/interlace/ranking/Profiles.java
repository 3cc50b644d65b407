package io.interlace.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Ballots to rank by. */
final class Profiles {

    private Profiles() {}

    /**
     * 421 published ballots over 8 options; a cell is the rank that the ballot gave, empty if unranked. Source: Debian project
     * leader election 2006, tally sheet.
     */
    static RankingProblem debian(Unranked unranked) {
        List<String[]> rows = rows("/ranking/debian-2006.csv");
        List<String> options = List.of(rows.get(0));
        List<Ballot> ballots = rows.stream()
                .skip(1)
                .map(cells -> {
                    Map<Integer, List<String>> ranks = new TreeMap<>();
                    for (int i = 0; i < cells.length; i++) {
                        if (!cells[i].isEmpty()) {
                            ranks.computeIfAbsent(Integer.valueOf(cells[i]), rank -> new ArrayList<>())
                                    .add(options.get(i));
                        }
                    }
                    return Ballot.of(List.copyOf(ranks.values()));
                })
                .toList();
        return new RankingProblem(options, ballots, unranked);
    }

    private static List<String[]> rows(String resource) {
        try (InputStream stream = Objects.requireNonNull(Profiles.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ballots like {@code "42: a b=c d"}: so many times these ranks, over the options that are named. */
    static RankingProblem of(String... lines) {
        List<Ballot> ballots = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(":? ");
            List<List<String>> ranks = Arrays.stream(words)
                    .skip(1)
                    .map(equal -> List.of(equal.split("=")))
                    .toList();
            ballots.addAll(Collections.nCopies(Integer.parseInt(words[0]), Ballot.of(ranks)));
        }
        List<String> options = ballots.stream()
                .flatMap(ballot -> ballot.ranks().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new RankingProblem(options, ballots, Unranked.NO_OPINION);
    }

    static List<String> options(int count) {
        return IntStream.range(0, count).mapToObj("o%02d"::formatted).toList();
    }

    /** Random ballots with ties, partial ones among them, with weights from a few values, so that equal sums are frequent. */
    static RankingProblem random(int options, int ballots, Random random) {
        List<String> ids = options(options);
        int weights = 1 + random.nextInt(3);
        List<Ballot> all = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            List<String> order = new ArrayList<>(ids);
            Collections.shuffle(order, random);
            int ranked = random.nextInt(3) == 0 ? random.nextInt(options + 1) : options;
            List<List<String>> ranks = new ArrayList<>();
            for (String option : order.subList(0, ranked)) {
                if (ranks.isEmpty() || random.nextInt(4) > 0) {
                    ranks.add(new ArrayList<>());
                }
                ranks.get(ranks.size() - 1).add(option);
            }
            all.add(new Ballot(ranks, Ballot.ONE / 2 * random.nextInt(weights + 1), Map.of()));
        }
        return new RankingProblem(ids, all, random.nextBoolean() ? Unranked.LAST : Unranked.NO_OPINION);
    }

    /** The same ballots, everything they say upside down. */
    static RankingProblem reversed(RankingProblem problem) {
        return problem.of(problem.ballots().stream()
                .map(ballot -> {
                    List<List<String>> ranks = new ArrayList<>(ballot.ranks());
                    if (problem.unranked() == Unranked.LAST) {
                        List<String> named =
                                ranks.stream().flatMap(List::stream).toList();
                        ranks.add(problem.options().stream()
                                .filter(option -> !named.contains(option))
                                .toList());
                    }
                    Collections.reverse(ranks);
                    return new Ballot(ranks, ballot.weight(), ballot.categories());
                })
                .toList());
    }

    /** Ballots that all mean the same order, o00 first, and err now and then, so that majorities hardly go in circles. */
    static RankingProblem mallows(int options, int ballots, Random random) {
        List<String> ids = options(options);
        List<Ballot> all = new ArrayList<>();
        for (int i = 0; i < ballots; i++) {
            Map<Double, String> byWorth = new TreeMap<>();
            for (int option = 0; option < options; option++) {
                byWorth.put(random.nextGaussian() + option / 20.0, ids.get(option));
            }
            long weight = Ballot.ONE / 5 + random.nextInt(4 * (int) Ballot.ONE);
            all.add(new Ballot(byWorth.values().stream().map(List::of).toList(), weight, Map.of()));
        }
        return new RankingProblem(ids, all, Unranked.NO_OPINION);
    }

    /** The same ballot, by somebody of a group. */
    static Ballot by(Ballot ballot, String group) {
        return new Ballot(ballot.ranks(), ballot.weight(), Map.of("GROUP", group));
    }
}
