package io.interlace.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The drill: as many rounds as asked for, each kind of fault in turn, and a table at the end. It ends with status 0 only
 * when nothing was found.
 */
public final class Faults {

    private Faults() {}

    /**
     * @param args how many rounds; a seed, which is printed and makes the same choices again; and which kinds of fault, if
     *     not all
     */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        long seed = args.length > 1 && !args[1].isEmpty() ? Long.parseLong(args[1]) : new Random().nextLong();
        System.out.printf(
                "%s, %d processors, seed %d%n",
                LocalDate.now(ZoneOffset.UTC), Runtime.getRuntime().availableProcessors(), seed);
        List<Fault> kinds = args.length > 2
                ? Arrays.stream(args).skip(2).map(Fault::valueOf).toList()
                : List.of(Fault.values());
        Map<Fault, List<Round.Result>> results = new LinkedHashMap<>();
        try (Laboratory laboratory = Laboratory.open()) {
            Random random = new Random(seed);
            for (int i = 0; i < rounds; i++) {
                Fault fault = kinds.get(i % kinds.size());
                Round.Result result = Round.run(laboratory, "r" + i, fault, random.nextLong(), Switches.NONE);
                System.out.printf(
                        "%s %s %d s %s%n", result.name(), fault, result.took().toSeconds(), result.findings());
                results.computeIfAbsent(fault, first -> new ArrayList<>()).add(result);
            }
        }
        System.out.print(table(results));
        System.exit(clean(results) ? 0 : 1);
    }

    private static boolean clean(Map<Fault, List<Round.Result>> results) {
        return results.values().stream()
                .flatMap(List::stream)
                .allMatch(result -> result.findings().isEmpty());
    }

    /** One line for each kind of fault. */
    static String table(Map<Fault, List<Round.Result>> results) {
        StringBuilder table = new StringBuilder(
                "\n| fault | rounds | invoked | acknowledged | unknown | lost | duplicated"
                        + " | unavailable s, median and most | other failures |\n|---|---|---|---|---|---|---|---|---|\n");
        long lost = 0;
        long duplicated = 0;
        for (var entry : results.entrySet()) {
            List<Round.Result> some = entry.getValue();
            long lostHere = count(some, Finding.Kind.LOST);
            long duplicatedHere = count(some, Finding.Kind.DUPLICATED);
            List<Double> unavailable = some.stream()
                    .map(Round.Result::unavailable)
                    .map(Duration::toMillis)
                    .map(millis -> millis / 1000.0)
                    .sorted()
                    .toList();
            table.append(String.format(
                    "| %s | %d | %d | %d | %d | %d | %d | %.1f and %.1f | %d |%n",
                    entry.getKey().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    some.size(),
                    some.stream().mapToLong(Round.Result::invoked).sum(),
                    some.stream().mapToLong(Round.Result::acknowledged).sum(),
                    some.stream().mapToLong(Round.Result::unknown).sum(),
                    lostHere,
                    duplicatedHere,
                    unavailable.get(unavailable.size() / 2),
                    unavailable.get(unavailable.size() - 1),
                    count(some, Finding.Kind.OTHER)));
            lost += lostHere;
            duplicated += duplicatedHere;
        }
        return table.append(String.format("%nlost %d duplicated %d%n", lost, duplicated))
                .toString();
    }

    private static long count(List<Round.Result> results, Finding.Kind kind) {
        return results.stream().mapToLong(result -> result.count(kind)).sum();
    }
}
