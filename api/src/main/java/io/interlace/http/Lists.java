package io.interlace.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs a {@link Listing}: checks what was asked, reads one page by keyset, or all of it as CSV or NDJSON where that is asked for. */
@ApplicationScoped
public class Lists {

    private static final int EXACT_TOTAL = 10_000;
    private static final int ROWS_AT_ONCE = 500;

    private final DataSource dataSource;
    private final Cursors cursors;
    private final BulkReads bulk;

    Lists(DataSource dataSource, Cursors cursors, BulkReads bulk) {
        this.dataSource = dataSource;
        this.cursors = cursors;
        this.bulk = bulk;
    }

    /**
     * One page as JSON or, when the caller accepts {@code text/csv} or {@code application/x-ndjson}, the whole list as a
     * stream.
     *
     * @param scope the condition that confines the list to what the caller may see
     * @param scopeValue the value of its placeholder; a {@link List} where there are none or several
     * @param query the query parameters as sent
     * @throws Problem 400 for an unknown parameter, value, order or cursor
     */
    public <T> Page<T> page(Listing<T> listing, String scope, Object scopeValue, MultivaluedMap<String, String> query) {
        Object[] values = scopeValue instanceof List<?> several ? several.toArray() : new Object[] {scopeValue};
        return page(listing, new Sql(" where (" + scope + ")", values), query);
    }

    /**
     * Lets what is no list be had as a table, too: these rows, for who accepts {@code text/csv}.
     *
     * @param columns what {@link Listing#csv} declared
     */
    public <T> void orAsTable(Listing<T> columns, List<T> rows) {
        if (bulk.form() == BulkReads.Form.CSV) {
            bulk.answer(columns, sink -> {
                sink.begin();
                for (T row : rows) {
                    sink.take(row);
                }
            });
        }
    }

    private <T> Page<T> page(Listing<T> listing, Sql scope, MultivaluedMap<String, String> query) {
        if (!bulk.isAskedFor()) {
            return onePage(listing, scope, query);
        }
        for (String parameter : Set.of("limit", "cursor", "count")) {
            if (query.containsKey(parameter)) {
                throw Problem.inParameter(parameter, "A whole list has no " + parameter + ": it comes in one piece.");
            }
        }
        ListQuery asked = ListQuery.of(listing, query);
        Sql sql = new Sql("select " + listing.columns + " from " + listing.joined.formatted(listing.table))
                .add(asked.where(scope))
                .add(asked.order());
        bulk.answer(listing, sink -> stream(listing, sql, sink));
        return new Page<>(List.of(), new Page.Metadata(asked.limit(), null, null, null));
    }

    private <T> Page<T> onePage(Listing<T> listing, Sql scope, MultivaluedMap<String, String> query) {
        ListQuery asked = ListQuery.of(listing, query);
        Sql where = asked.where(scope);
        String signature = asked.signature(listing, where);
        List<String> last = asked.cursor() == null ? List.of() : cursors.read(signature, asked.cursor());
        Sql sql = shown(listing, asked, rows(listing, asked, asked.wheres(scope), last), scope);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql.text())) {
            sql.bind(statement);
            List<T> results = new ArrayList<>();
            String next;
            try (var rows = statement.executeQuery()) {
                next = fill(results, listing, asked.limit(), rows, signature);
            }
            return new Page<>(results, metadata(asked, next, total(connection, listing, asked, where)));
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    /** The rows of one page and one more. Several questions each have the order of an index, and are merged. */
    private static Sql rows(Listing<?> listing, ListQuery asked, List<Sql> wheres, List<String> last) {
        if (wheres.size() == 1) {
            return rows(listing, asked, wheres.get(0), last);
        }
        Sql all = new Sql("select * from (");
        for (int i = 0; i < wheres.size(); i++) {
            all.add(i == 0 ? "(" : " union all (")
                    .add(rows(listing, asked, wheres.get(i), last))
                    .add(")");
        }
        return all.add(") several").add(asked.order()).add(limit(asked));
    }

    private static Sql rows(Listing<?> listing, ListQuery asked, Sql where, List<String> last) {
        Sql rows = new Sql("select * from " + listing.table).add(where);
        if (!last.isEmpty()) {
            String position = " and (" + asked.sort().column() + ", id) " + (asked.descending() ? "<" : ">") + " (?::"
                    + asked.sort().type() + ", ?::uuid)";
            rows.add(position, last.get(0), last.get(1));
        }
        return rows.add(asked.order()).add(limit(asked));
    }

    /** These rows as the list shows them. What is joined to them is told the scope, or would be looked for everywhere. */
    private static Sql shown(Listing<?> listing, ListQuery asked, Sql rows, Sql scope) {
        Sql shown = new Sql("select " + listing.columns + ", " + asked.sort().column()
                        + "::text as cursor_key, id::text as cursor_id from ")
                .add(rows.within(listing.joined));
        if (listing.isJoined()) {
            shown.add(scope);
        }
        return shown.add(asked.order());
    }

    /** As a literal: of a parameter the planner would think that it may be many rows, and plan anew each time. */
    private static String limit(ListQuery asked) {
        return " limit " + (asked.limit() + 1);
    }

    /** Reads up to the limit and says where the next page begins, if there is one. */
    private <T> @Nullable String fill(List<T> results, Listing<T> listing, int limit, ResultSet rows, String signature)
            throws SQLException {
        List<String> last = List.of();
        while (rows.next()) {
            if (results.size() == limit) {
                return cursors.write(signature, last);
            }
            results.add(listing.row.read(rows));
            last = List.of(rows.getString("cursor_key"), rows.getString("cursor_id"));
        }
        return null;
    }

    private static Page.Metadata metadata(ListQuery asked, @Nullable String next, @Nullable Long total) {
        return total == null
                ? new Page.Metadata(asked.limit(), next, null, null)
                : new Page.Metadata(asked.limit(), next, Math.min(total, EXACT_TOTAL), total > EXACT_TOTAL);
    }

    private static @Nullable Long total(Connection connection, Listing<?> listing, ListQuery asked, Sql where)
            throws SQLException {
        if (!asked.count()) {
            return null;
        }
        Sql sql = new Sql("select count(*) from (select 1 from " + listing.table)
                .add(where)
                .add(" limit ?) counted", EXACT_TOTAL + 1);
        try (var statement = connection.prepareStatement(sql.text())) {
            sql.bind(statement);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Gives every row to the sink, a few hundred in memory at a time: the driver reads on only within a transaction. */
    private <T> void stream(Listing<T> listing, Sql sql, BulkReads.Sink<T> sink) throws IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(sql.text())) {
                statement.setFetchSize(ROWS_AT_ONCE);
                sql.bind(statement);
                try (var rows = statement.executeQuery()) {
                    sink.begin();
                    while (rows.next()) {
                        sink.take(listing.row.read(rows));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    /** The limit as sent, or the default. */
    public static int limit(@Nullable String text) {
        return ListQuery.limit(text);
    }
}
