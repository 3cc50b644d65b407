package io.interlace.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One filter of a list: turns what the caller sent into a condition, or says what is wrong with it. */
@FunctionalInterface
interface ListFilter {

    /** @throws Problem 400 that names the parameter */
    Sql read(String parameter, List<String> sent);

    /** By equality; the condition has one placeholder. */
    static ListFilter equality(String condition) {
        return (parameter, sent) -> new Sql(condition, one(parameter, sent));
    }

    /** By words, of which each begins one of the row's. */
    static ListFilter search(String words, UUID programmeId) {
        return (parameter, sent) -> new Sql(words + " @@ search_query(?, ?)", programmeId, one(parameter, sent));
    }

    /** By one of a fixed set of values, or by any of several: {@code in:A,B}. */
    static ListFilter oneOf(String condition, Set<String> allowed) {
        return (parameter, sent) -> {
            String text = one(parameter, sent);
            String[] values = text.startsWith("in:") ? text.substring(3).split(",", -1) : new String[] {text};
            for (String value : values) {
                if (!allowed.contains(value)) {
                    throw Problem.inParameter(
                            parameter,
                            parameter + " is one of " + String.join(", ", allowed) + ", or in: and several.");
                }
            }
            return Sql.anyOf(Arrays.stream(values)
                    .distinct()
                    .map(value -> new Sql(condition, value))
                    .toList());
        };
    }

    /** By a value, or by bounds: {@code gte:}, {@code gt:}, {@code lte:}, {@code lt:}, each at most once. */
    static ListFilter range(String column, String type) {
        Map<String, String> operators = Map.of("gte", ">=", "gt", ">", "lte", "<=", "lt", "<");
        return (parameter, sent) -> {
            List<String> seen = new ArrayList<>();
            Sql sql = new Sql("true");
            for (String text : sent) {
                int colon = text.indexOf(':');
                String operator = colon < 0 ? null : operators.get(text.substring(0, colon));
                String sign = operator == null ? "=" : operator;
                if (seen.contains(sign)) {
                    throw Problem.inParameter(parameter, parameter + " is given more than once.");
                }
                seen.add(sign);
                String value = operator == null ? text : text.substring(colon + 1);
                sql.add(" and " + column + " " + sign + " ?::" + type, canonical(parameter, type, value));
            }
            return sql;
        };
    }

    private static String one(String parameter, List<String> sent) {
        if (sent.size() > 1) {
            throw Problem.inParameter(parameter, parameter + " is given more than once.");
        }
        String value = sent.get(0);
        if (JsonLimits.isUnprintable(value)) {
            throw Problem.inParameter(parameter, parameter + " holds control characters.");
        }
        return value;
    }

    private static String canonical(String parameter, String type, String value) {
        try {
            return switch (type) {
                case "date" -> LocalDate.parse(value).toString();
                case "timestamptz" -> instant(value).toString();
                case "integer" -> String.valueOf(Integer.parseInt(value));
                case "bigint" -> String.valueOf(Long.parseLong(value));
                case "numeric" -> new java.math.BigDecimal(value.length() > 40 ? "" : value).toString();
                default -> throw new IllegalStateException("No range is known over " + type);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw Problem.inParameter(
                    parameter,
                    parameter + " is a " + type + ", or gte:, gt:, lte: or lt: and one; dates as in 2026-01-31.");
        }
    }

    private static Instant instant(String value) {
        return value.length() == 10
                ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                : java.time.OffsetDateTime.parse(value).toInstant();
    }
}
