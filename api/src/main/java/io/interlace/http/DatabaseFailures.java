package io.interlace.http;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database says no to, in the words of a caller. Values never leave; names of columns and tables become ours. */
final class DatabaseFailures {

    private static final Pattern KEY_COLUMNS = Pattern.compile("\\((.+?)\\)=\\(");
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*");

    private DatabaseFailures() {}

    /** The problem behind this failure, or null when the caller could not help it. */
    static @Nullable Problem problem(Throwable failure, String method) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return null;
        }
        String state = String.valueOf(cause.getSQLState());
        ServerErrorMessage said = cause instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
        if (isAway(cause, state)) {
            return unavailable();
        }
        return switch (state) {
            case "23505" -> at(ProblemType.ALREADY_EXISTS, "There is one like this already.", "is taken", said);
            case "23503", "23001" ->
                method.equals("DELETE")
                        ? inUse(said)
                        : at(
                                ProblemType.VALIDATION_FAILED,
                                "The input names something that is not there.",
                                "names nothing that is there",
                                said);
            case "23514" -> new Problem(ProblemType.VALIDATION_FAILED, "The input breaks a rule of this resource.");
            default ->
                state.startsWith("22")
                        ? new Problem(ProblemType.BAD_REQUEST, "A value is out of range or not of its type.")
                        : null;
        };
    }

    static Problem unavailable() {
        return new Problem(ProblemType.UNAVAILABLE, "The database does not answer. Nothing was half-saved.")
                .withHeader("Retry-After", "2");
    }

    /** 08: connection lost or refused; 40: deadlock; 53: resources exhausted; 55: locked; 57: shutting down, or out of time. */
    private static boolean isAway(SQLException failure, String state) {
        return state.matches("(08|40|53|55|57).*")
                || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static Problem at(ProblemType type, String detail, String what, @Nullable ServerErrorMessage said) {
        Problem problem = new Problem(type, detail);
        String column = lastColumn(said);
        return column == null ? problem : problem.andAt("/" + camelCase(column), what);
    }

    private static Problem inUse(@Nullable ServerErrorMessage said) {
        String table = said == null ? null : said.getTable();
        String kind = table == null ? "something" : table.replace('_', ' ');
        return new Problem(ProblemType.IN_USE, "It is still cited by another resource: " + kind + ".")
                .with("citedBy", kind);
    }

    /** The last column of a violated key tells keys apart; those before it confine the key to a programme. */
    private static @Nullable String lastColumn(@Nullable ServerErrorMessage said) {
        if (said == null || said.getDetail() == null) {
            return null;
        }
        var columns = KEY_COLUMNS.matcher(said.getDetail());
        if (!columns.find()) {
            return null;
        }
        String all = columns.group(1).replaceAll("::[a-z ]+", "");
        var name = NAME.matcher(all);
        String last = null;
        while (name.find()) {
            last = name.group();
        }
        return last;
    }

    private static String camelCase(String column) {
        return Pattern.compile("_(.)")
                .matcher(column)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** The transaction manager tells why a commit failed only in passing, as something it suppressed. */
    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
            for (Throwable suppressed : t.getSuppressed()) {
                SQLException sql = sqlCause(suppressed);
                if (sql != null) {
                    return sql;
                }
            }
        }
        return null;
    }
}
