package io.interlace.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs a {@link Listing}: checks what was asked, reads one page by keyset, and says where the next one begins. */
@ApplicationScoped
public class Lists {

    private static final Set<String> OWN = Set.of("limit", "cursor", "sort", "count");
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;
    private static final int EXACT_TOTAL = 10_000;

    private final DataSource dataSource;
    private final Cursors cursors;

    Lists(DataSource dataSource, Cursors cursors) {
        this.dataSource = dataSource;
        this.cursors = cursors;
    }

    private record Asked(
            int limit,
            String sort,
            boolean descending,
            @Nullable String cursor,
            boolean count,
            Map<String, String> filters) {}

    /** Text and values of one statement, grown clause by clause. */
    private static final class Sql {
        final StringBuilder text = new StringBuilder();
        final List<Object> values = new ArrayList<>();

        Sql add(String clause, Object... more) {
            text.append(clause);
            values.addAll(List.of(more));
            return this;
        }

        void bind(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        }
    }

    /**
     * One page.
     *
     * @param scope the condition that confines the list to what the caller may see, with one placeholder
     * @param scopeValue its value
     * @param query the query parameters as sent
     * @throws Problem 400 for an unknown parameter, value, order or cursor
     */
    public <T> Page<T> page(Listing<T> listing, String scope, Object scopeValue, MultivaluedMap<String, String> query) {
        Asked asked = read(listing, query);
        Listing.Sort sort = listing.sorts.get(asked.sort());
        if (sort == null) {
            throw new IllegalStateException("read() admits declared orders only");
        }
        String signature =
                listing.table + scopeValue + asked.sort() + asked.descending() + new TreeMap<>(asked.filters());
        Sql sql = new Sql();
        sql.add("select " + listing.columns + ", " + sort.column() + "::text as cursor_key, id::text as cursor_id from "
                + listing.table);
        where(sql, listing, asked, scope, scopeValue);
        if (asked.cursor() != null) {
            List<String> last = cursors.read(signature, asked.cursor());
            sql.add(
                    " and (" + sort.column() + ", id) " + (asked.descending() ? "<" : ">") + " (?::" + sort.type()
                            + ", ?::uuid)",
                    last.get(0),
                    last.get(1));
        }
        String direction = asked.descending() ? " desc" : "";
        sql.add(" order by " + sort.column() + direction + ", id" + direction + " limit ?", asked.limit() + 1);

        List<T> results = new ArrayList<>();
        String next = null;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql.text.toString())) {
            sql.bind(statement);
            try (var rows = statement.executeQuery()) {
                List<String> last = List.of();
                while (rows.next()) {
                    if (results.size() == asked.limit()) {
                        next = cursors.write(signature, last);
                        break;
                    }
                    results.add(listing.row.read(rows));
                    last = List.of(rows.getString("cursor_key"), rows.getString("cursor_id"));
                }
            }
            Long total = asked.count() ? total(connection, listing, asked, scope, scopeValue) : null;
            Boolean more = total == null ? null : total > EXACT_TOTAL;
            return new Page<>(
                    results,
                    new Page.Metadata(asked.limit(), next, total == null ? null : Math.min(total, EXACT_TOTAL), more));
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    private static <T> long total(
            java.sql.Connection connection, Listing<T> listing, Asked asked, String scope, Object scopeValue)
            throws SQLException {
        Sql sql = new Sql();
        sql.add("select count(*) from (select 1 from " + listing.table);
        where(sql, listing, asked, scope, scopeValue);
        sql.add(" limit ?) counted", EXACT_TOTAL + 1);
        try (var statement = connection.prepareStatement(sql.text.toString())) {
            sql.bind(statement);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static <T> void where(Sql sql, Listing<T> listing, Asked asked, String scope, Object scopeValue) {
        sql.add(" where " + scope, scopeValue);
        asked.filters().forEach((parameter, value) -> {
            Listing.Filter filter = listing.filters.get(parameter);
            if (filter != null) {
                sql.add(" and " + filter.condition(), value);
            }
        });
    }

    private static <T> Asked read(Listing<T> listing, MultivaluedMap<String, String> query) {
        Map<String, String> filters = new TreeMap<>();
        for (var entry : query.entrySet()) {
            String name = entry.getKey();
            if (entry.getValue().size() > 1) {
                throw Problem.inParameter(name, name + " is given more than once.");
            }
            if (OWN.contains(name)) {
                continue;
            }
            Listing.Filter filter = listing.filters.get(name);
            String value = entry.getValue().get(0);
            if (filter == null) {
                throw Problem.inParameter(name, "This list has no parameter " + name + ".");
            }
            if (!filter.allowedValues().isEmpty() && !filter.allowedValues().contains(value)) {
                throw Problem.inParameter(name, name + " is one of " + String.join(", ", filter.allowedValues()) + ".");
            }
            filters.put(name, value);
        }
        String sort = query.getFirst("sort");
        boolean descending = sort != null && sort.startsWith("-");
        String key = sort == null ? listing.sorts.keySet().iterator().next() : descending ? sort.substring(1) : sort;
        if (!listing.sorts.containsKey(key)) {
            throw Problem.inParameter(
                    "sort", "This list is sorted by " + String.join(", ", listing.sorts.keySet()) + ".");
        }
        filters.forEach((name, value) -> {
            Listing.Filter filter = listing.filters.get(name);
            if (filter != null && !filter.sorts().contains(key)) {
                throw Problem.inParameter(
                        "sort", "With " + name + ", this list is sorted by " + String.join(", ", filter.sorts()) + ".");
            }
        });
        return new Asked(
                limit(query.getFirst("limit")),
                key,
                descending,
                query.getFirst("cursor"),
                count(query.getFirst("count")),
                filters);
    }

    private static boolean count(@Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Problem.inParameter("count", "count is true or false.");
    }

    /** The limit as sent, or the default. */
    public static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (text.matches("[0-9]{1,4}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        }
        throw Problem.inParameter("limit", "limit is a whole number from 1 to " + MOST + ".");
    }
}
