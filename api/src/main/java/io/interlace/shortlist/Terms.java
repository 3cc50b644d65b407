package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A question as numbers: those who can be chosen by place in the order of their ids, so that the order in which they were given
 * decides nothing, and every limit as a row. A set is the places of its members in rising order.
 *
 * @param candidates eligible, scored and not excluded, by id
 * @param score in millionths of a point
 * @param rows quotas in the order given, then capacity
 * @param must who is chosen whatever happens
 * @param pairs of which at most one is chosen
 * @param places the numbers of each candidate's places
 * @param sectors the numbers of each candidate's sectors
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Terms(
        List<Candidate> candidates,
        long[] score,
        int size,
        List<Row> rows,
        boolean[] must,
        List<int[]> pairs,
        Spread places,
        Spread sectors) {

    /**
     * Which values each candidate has.
     *
     * @param of by candidate
     * @param count how many values there are
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Spread(int[][] of, int count) {

        private static Spread of(List<Candidate> candidates, Function<Candidate, Set<String>> values) {
            List<String> all = candidates.stream()
                    .flatMap(candidate -> values.apply(candidate).stream())
                    .distinct()
                    .sorted()
                    .toList();
            Map<String, Integer> number = new HashMap<>();
            all.forEach(value -> number.put(value, number.size()));
            return new Spread(
                    candidates.stream()
                            .map(candidate -> values.apply(candidate).stream()
                                    .map(number::get)
                                    .filter(Objects::nonNull)
                                    .mapToInt(Integer::intValue)
                                    .sorted()
                                    .toArray())
                            .toArray(int[][]::new),
                    all.size());
        }

        int distinct(int[] set) {
            return (int) Arrays.stream(set)
                    .flatMap(candidate -> Arrays.stream(of[candidate]))
                    .distinct()
                    .count();
        }
    }

    static Terms of(ShortlistProblem problem) {
        return of(problem, problem.mustExclude());
    }

    /** The same question with others excluded. */
    static Terms of(ShortlistProblem problem, Collection<String> excluded) {
        Set<String> out = new HashSet<>(excluded);
        List<Candidate> open = problem.candidates().stream()
                .filter(candidate -> candidate.eligible() && candidate.score() != null)
                .filter(candidate -> !out.contains(candidate.id()))
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        Map<String, Integer> at = new HashMap<>();
        open.forEach(candidate -> at.put(candidate.id(), at.size()));
        boolean[] must = new boolean[open.size()];
        for (String id : problem.mustInclude()) {
            must[Objects.requireNonNull(at.get(id), "What must be included can be chosen")] = true;
        }
        return new Terms(
                open,
                open.stream()
                        .mapToLong(candidate -> ProposalScores.millionths(Objects.requireNonNull(candidate.score())))
                        .toArray(),
                problem.size(),
                rows(problem, open),
                must,
                pairs(problem, at),
                Spread.of(open, Candidate::places),
                Spread.of(open, Candidate::sectors));
    }

    private static List<Row> rows(ShortlistProblem problem, List<Candidate> open) {
        List<Row> rows = new ArrayList<>();
        for (Quota quota : problem.quotas()) {
            long[] weight = open.stream()
                    .mapToLong(candidate -> candidate.has(quota.dimension(), quota.value()) ? 1 : 0)
                    .toArray();
            Integer max = quota.max();
            long most = max == null ? Math.max(problem.size(), quota.min()) : max;
            rows.add(new Row(Row.Kind.QUOTA, rows.size(), weight, quota.min(), most, quota.priority()));
        }
        Long days = problem.capacity().facilitatorDays();
        if (days != null) {
            long[] weight = open.stream()
                    .mapToLong(candidate -> candidate.needs().facilitatorDays())
                    .toArray();
            rows.add(new Row(Row.Kind.FACILITATOR_DAYS, -1, weight, 0, days, 0));
        }
        Long pounds = problem.capacity().budgetPounds();
        if (pounds != null) {
            long[] weight = open.stream()
                    .mapToLong(candidate -> candidate.needs().budgetPounds())
                    .toArray();
            rows.add(new Row(Row.Kind.BUDGET, -1, weight, 0, pounds, 0));
        }
        return List.copyOf(rows);
    }

    private static List<int[]> pairs(ShortlistProblem problem, Map<String, Integer> at) {
        return problem.incompatible().stream()
                .map(pair -> new Integer[] {at.get(pair.first()), at.get(pair.second())})
                .filter(pair -> pair[0] != null && pair[1] != null)
                .map(pair -> new int[] {Math.min(pair[0], pair[1]), Math.max(pair[0], pair[1])})
                .sorted(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]))
                .toList();
    }

    Terms with(UnaryOperator<List<Row>> change) {
        return new Terms(candidates, score, size, change.apply(rows), must, pairs, places, sectors);
    }

    Terms withRow(int row, long min, long max) {
        return with(before -> {
            List<Row> changed = new ArrayList<>(before);
            changed.set(row, before.get(row).within(min, max));
            return List.copyOf(changed);
        });
    }

    Terms without(Row.Kind kind) {
        return with(before -> before.stream().filter(row -> row.kind() != kind).toList());
    }

    Terms withoutPairs() {
        return new Terms(candidates, score, size, rows, must, List.of(), places, sectors);
    }

    Terms withoutMust() {
        return new Terms(candidates, score, size, rows, new boolean[must.length], pairs, places, sectors);
    }

    Terms scored(long[] otherwise) {
        return new Terms(candidates, otherwise, size, rows, must, pairs, places, sectors);
    }

    /** Every quota as far open as this set needs it. */
    Terms openedFor(int[] set) {
        return with(before -> before.stream()
                .map(row -> row.within(Math.min(row.min(), row.sum(set)), Math.max(row.max(), row.sum(set))))
                .toList());
    }

    int count() {
        return candidates.size();
    }

    String id(int candidate) {
        return candidates.get(candidate).id();
    }

    List<String> ids(int[] set) {
        return Arrays.stream(set).mapToObj(this::id).toList();
    }

    static boolean holds(int[] set, int candidate) {
        return Arrays.binarySearch(set, candidate) >= 0;
    }

    static int[] exchanged(int[] set, int out, int in) {
        return Arrays.stream(set)
                .map(candidate -> candidate == out ? in : candidate)
                .sorted()
                .toArray();
    }

    long sum(int[] set) {
        return Arrays.stream(set).mapToLong(candidate -> score[candidate]).sum();
    }

    /** What a distinct place or sector is worth beside a millionth of a point: {@link #worth} is over all of these. */
    long placeWorth() {
        return sectors.count() + 1L;
    }

    long scoreWorth() {
        return (places.count() + 1L) * placeWorth();
    }

    /** Score first, then distinct places, then distinct sectors, as one number. */
    long worth(int[] set) {
        return scoreWorth() * sum(set) + placeWorth() * places.distinct(set) + sectors.distinct(set);
    }

    /** What giving way costs for this set. */
    long relaxation(int[] set) {
        return rows.stream().mapToLong(row -> row.priority() * row.missed(set)).sum();
    }

    /** Whether no two of a set are incompatible. */
    boolean goTogether(int[] set) {
        return pairs.stream().noneMatch(pair -> holds(set, pair[0]) && holds(set, pair[1]));
    }
}
