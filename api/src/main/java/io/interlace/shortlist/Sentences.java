package io.interlace.shortlist;

import io.interlace.call.AmountsInWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** How numbers, quotas and limits are said. */
final class Sentences {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final ShortlistProblem problem;

    Sentences(ShortlistProblem problem) {
        this.problem = problem;
    }

    static String number(long number) {
        return number < NUMBERS.size() ? NUMBERS.get((int) number) : String.format(Locale.ROOT, "%,d", number);
    }

    static String ordinal(int rank) {
        if (rank <= ORDINALS.size()) {
            return ORDINALS.get(rank - 1);
        }
        boolean teen = rank % 100 / 10 == 1;
        return rank
                + (teen
                        ? "th"
                        : switch (rank % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Some proposals that count for a quota. */
    String some(long number, Quota quota) {
        String proposals = number(number) + (number == 1 ? " proposal " : " proposals ");
        String value = quota.value();
        return proposals
                + switch (quota.dimension()) {
                    case Quota.PLACE -> "from " + problem.names().places().getOrDefault(value, value);
                    case Quota.SECTOR ->
                        "of the sector “%s”".formatted(problem.names().sectors().getOrDefault(value, value));
                    default -> "with “%s: %s”".formatted(Quota.named(quota.dimension()), value);
                };
    }

    Quota quota(Row row) {
        return problem.quotas().get(row.quota());
    }

    /** How much of a capacity. */
    static String amount(Row.Kind kind, long amount) {
        return kind == Row.Kind.BUDGET ? AmountsInWords.pounds(amount) : AmountsInWords.facilitatorDays(amount);
    }

    /** Limits as they were asked for, in few words each. */
    String limits(List<Obstacle> obstacles, Exchanges exchanges) {
        return obstacles.stream().map(obstacle -> limit(obstacle, exchanges)).collect(Collectors.joining(", "));
    }

    private String limit(Obstacle obstacle, Exchanges exchanges) {
        return switch (obstacle.kind()) {
            case TOO_MANY -> {
                Quota quota = quota(exchanges.row(obstacle));
                yield "at most " + some(Objects.requireNonNull(quota.max(), "A limit that is met is one"), quota);
            }
            case TOO_FEW -> {
                Quota quota = quota(exchanges.row(obstacle));
                yield "at least " + some(quota.min(), quota);
            }
            case CAPACITY -> {
                Row row = exchanges.row(obstacle);
                yield "at most " + amount(row.kind(), row.max());
            }
            case INCOMPATIBLE -> "it does not go together with one of those selected";
            case MUST_STAY -> "what had to be included stays";
        };
    }
}
