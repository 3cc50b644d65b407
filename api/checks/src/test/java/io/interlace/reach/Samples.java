package io.interlace.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Samples to compute on, and the same samples told otherwise. */
final class Samples {

    private Samples() {}

    /**
     * A sample written person by person.
     *
     * @param people category, network size and recruiter of each; recruiters come before those they recruited
     */
    static ChainSample of(int categories, int[]... people) {
        int[] wave = new int[people.length];
        for (int person = 0; person < people.length; person++) {
            int recruiter = people[person][2];
            wave[person] = recruiter < 0 ? 0 : wave[recruiter] + 1;
        }
        return new ChainSample(categories, column(people, 0), column(people, 1), column(people, 2), wave);
    }

    static int[] person(int category, int networkSize, int recruiter) {
        return new int[] {category, networkSize, recruiter};
    }

    private static int[] column(int[][] people, int column) {
        return Arrays.stream(people).mapToInt(person -> person[column]).toArray();
    }

    /** The reference study, by one of its variables; categories in alphabetical order. */
    static ChainSample faux(String variable) {
        List<String[]> people = lines("stakeholders.csv");
        int column = List.of(people.get(0)).indexOf("attributes." + variable);
        people = people.subList(1, people.size());
        List<String> categories =
                people.stream().map(cells -> cells[column]).distinct().sorted().toList();
        Map<String, Integer> place = new HashMap<>();
        people.forEach(cells -> place.put(cells[0], place.size()));
        int[] recruiter = new int[people.size()];
        Arrays.fill(recruiter, -1);
        List<String[]> referrals = lines("referrals.csv");
        for (String[] referral : referrals.subList(1, referrals.size())) {
            recruiter[Objects.requireNonNull(place.get(referral[1]))] = Objects.requireNonNull(place.get(referral[0]));
        }
        return new ChainSample(
                categories.size(),
                people.stream()
                        .mapToInt(cells -> categories.indexOf(cells[column]))
                        .toArray(),
                people.stream().mapToInt(cells -> Integer.parseInt(cells[2])).toArray(),
                recruiter,
                IntStream.range(0, recruiter.length)
                        .map(person -> wave(recruiter, person))
                        .toArray());
    }

    private static int wave(int[] recruiter, int person) {
        return recruiter[person] < 0 ? 0 : 1 + wave(recruiter, recruiter[person]);
    }

    private static List<String[]> lines(String file) {
        try (var stream = Samples.class.getResourceAsStream("/faux/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any sample of up to 40 people in up to four categories, some of them not known, some without a network size. */
    static Arbitrary<ChainSample> any() {
        return Arbitraries.integers().between(1, 4).flatMap(categories -> {
            Arbitrary<Integer> category = Arbitraries.integers().between(-1, categories - 1);
            Arbitrary<Integer> size = Arbitraries.integers().between(0, 12);
            Arbitrary<Integer> recruiter = Arbitraries.integers().between(0, 9999);
            return Combinators.combine(category, size, recruiter)
                    .as(Samples::person)
                    .list()
                    .ofMaxSize(40)
                    .map(people -> {
                        int[][] rows = new int[people.size()][];
                        Arrays.setAll(
                                rows, i -> person(people.get(i)[0], people.get(i)[1], people.get(i)[2] % (i + 1) - 1));
                        return of(categories, rows);
                    });
        });
    }

    /** The numbers up to so many, in another order. */
    static int[] shuffled(int count, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same people in another order: those at {@code order[0]} come first. */
    static ChainSample reordered(ChainSample sample, int[] order) {
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        return new ChainSample(
                sample.categories(),
                picked(sample.category(), order),
                picked(sample.networkSize(), order),
                Arrays.stream(picked(sample.recruiter(), order))
                        .map(by -> by < 0 ? -1 : place[by])
                        .toArray(),
                picked(sample.wave(), order));
    }

    static int[] picked(int[] values, int[] order) {
        return Arrays.stream(order).map(i -> values[i]).toArray();
    }

    /** The same people, with each category called by its new number. */
    static ChainSample renamed(ChainSample sample, int[] name) {
        return new ChainSample(
                sample.categories(),
                Arrays.stream(sample.category()).map(k -> k < 0 ? k : name[k]).toArray(),
                sample.networkSize(),
                sample.recruiter(),
                sample.wave());
    }

    /** The same people, each knowing so many times as many others. */
    static ChainSample scaled(ChainSample sample, int factor) {
        return new ChainSample(
                sample.categories(),
                sample.category(),
                Arrays.stream(sample.networkSize()).map(size -> size * factor).toArray(),
                sample.recruiter(),
                sample.wave());
    }
}
