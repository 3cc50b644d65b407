package io.interlace.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The drill: as many rounds as asked for, each kind of fault in turn, and a table at the end. It ends with status 0 only
 * when nothing was found.
 */
public final class Faults {

    private Faults() {}

    /**
     * @param args how many rounds; in how many laboratories at a time; a seed, which is printed and makes the same choices
     *     again; and which kinds of fault in turn, if not all
     */
    public static void main(String[] args) throws InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int laboratories = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        long seed = args.length > 2 && !args[2].isEmpty() ? Long.parseLong(args[2]) : new Random().nextLong();
        List<Fault> kinds = args.length > 3
                ? Arrays.stream(args).skip(3).map(Fault::valueOf).toList()
                : List.of(Fault.values());
        System.out.printf(
                "%s, %d processors, %d rounds in %d laboratories, seed %d%n",
                LocalDate.now(ZoneOffset.UTC), Runtime.getRuntime().availableProcessors(), rounds, laboratories, seed);
        Map<Fault, List<Round.Result>> results = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(laboratories);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < laboratories; i++) {
            running.add(threads.submit(() -> {
                try (Laboratory laboratory = Laboratory.open()) {
                    for (int n = next.getAndIncrement(); n < rounds; n = next.getAndIncrement()) {
                        Fault fault = kinds.get(n % kinds.size());
                        Round.Result result = Round.run(laboratory, "r" + n, fault, seed + n, Switches.NONE);
                        System.out.printf(
                                "%s %s %d s %s%n",
                                result.name(), fault, result.took().toSeconds(), result.findings());
                        results.computeIfAbsent(fault, first -> new CopyOnWriteArrayList<>())
                                .add(result);
                    }
                }
            }));
        }
        threads.shutdown();
        boolean complete = true;
        for (Future<?> some : running) {
            try {
                some.get();
            } catch (ExecutionException e) {
                complete = false;
                System.out.println("A laboratory broke off: " + e.getCause());
            }
        }
        System.out.print(table(results));
        System.exit(complete && clean(results) ? 0 : 1);
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
