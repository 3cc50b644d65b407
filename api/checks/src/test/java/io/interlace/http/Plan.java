package io.interlace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.RecordingDriver.Ran;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL ran a statement: its steps, with the rows that each of them really took. */
record Plan(JsonNode top) {

    /** Tables of the installation, not of a programme, that never grow. */
    private static final Set<String> A_FEW_ROWS = Set.of("event_epoch", "signing_key", "server_key");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RUNS_BEFORE_A_PLAN_MAY_BE_KEPT = 5;

    /**
     * The plan made for these values, and the one that a connection comes to after some repetitions, which may be made
     * for any values.
     */
    static List<Plan> of(Connection connection, Ran ran) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("prepare asked as " + numbered(ran.sql()));
            String execute = "execute asked"
                    + (ran.values().isEmpty()
                            ? ""
                            : ran.values().stream().map(Plan::literal).collect(Collectors.joining(", ", "(", ")")));
            try {
                List<Plan> plans = new ArrayList<>();
                plans.add(explained(connection, execute));
                for (String again : Collections.nCopies(RUNS_BEFORE_A_PLAN_MAY_BE_KEPT, "explain " + execute)) {
                    statement.execute(again);
                }
                plans.add(explained(connection, execute));
                return plans;
            } finally {
                statement.execute("deallocate asked");
            }
        }
    }

    private static Plan explained(Connection connection, String execute) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("explain (analyze, timing off, buffers off, format json) " + execute)) {
            rows.next();
            return new Plan(JSON.readTree(rows.getString(1)).path(0).path("Plan"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("EXPLAIN answers in JSON", e);
        }
    }

    private static String numbered(String sql) {
        StringBuilder text = new StringBuilder();
        int position = 0;
        for (String part : sql.split("\\?", -1)) {
            text.append(position == 0 ? "" : "$" + position).append(part);
            position++;
        }
        return text.toString();
    }

    private static String literal(@Nullable Object value) {
        return value == null ? "null" : "'" + String.valueOf(value).replace("'", "''") + "'";
    }

    /**
     * What is wrong with it: a table read from end to end, rows sorted that no page needs, or rows read only to be
     * thrown away.
     *
     * @param most rows that any one step may take
     */
    List<String> faults(int most) {
        List<String> faults = new ArrayList<>();
        inspect(top, most, faults);
        return faults;
    }

    private static void inspect(JsonNode step, int most, List<String> faults) {
        String kind = step.path("Node Type").asText();
        String relation = step.path("Relation Name").asText();
        if (kind.equals("Seq Scan") && !A_FEW_ROWS.contains(relation)) {
            faults.add("reads all of " + relation);
        }
        double rows = (step.path("Actual Rows").asDouble()
                        + step.path("Rows Removed by Filter").asDouble()
                        + step.path("Rows Removed by Index Recheck").asDouble()
                        + step.path("Rows Removed by Join Filter").asDouble())
                * step.path("Actual Loops").asDouble();
        if (rows > most) {
            faults.add(kind + (relation.isEmpty() ? "" : " of " + relation) + " takes " + Math.round(rows) + " rows");
        }
        step.path("Plans").forEach(below -> inspect(below, most, faults));
    }
}
