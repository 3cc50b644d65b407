package io.interlace.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * SQL straight into values, in the transaction of the caller where there is one. Row-level tenancy does not reach here: each
 * statement names its programme.
 */
@ApplicationScoped
public class Database {

    private static final int ROWS_AT_ONCE = 500;

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every row. */
    public <T> List<T> list(String sql, Listing.Row<T> row, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            List<T> results = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    results.add(row.read(rows));
                }
            }
            return results;
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    /** The first row, if any. */
    public <T> Optional<T> first(String sql, Listing.Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** Every row, of which a few hundred are in memory at a time. */
    public void each(String sql, Visitor visitor, @Nullable Object... values) {
        try (var connection = dataSource.getConnection()) {
            // the driver reads on only within a transaction
            boolean alone = connection.getAutoCommit();
            if (alone) {
                connection.setAutoCommit(false);
            }
            try (var statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                bind(connection, statement, values);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        visitor.visit(rows);
                    }
                }
            } finally {
                if (alone) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    /** How many rows the statement changed. */
    public int update(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    /**
     * Does something whose statements may each take longer than others may, in the transaction of the caller. Neither the
     * server nor the connection gives them up before that, and each is planned for the values it comes with.
     */
    public void patiently(Duration most, Runnable work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            int usually = connection.getNetworkTimeout();
            var postgres = connection.unwrap(PGConnection.class);
            int threshold = postgres.getPrepareThreshold();
            connection.setNetworkTimeout(
                    Runnable::run, (int) most.plusMillis(usually).toMillis());
            try {
                // not by plan_cache_mode, under which every check of a foreign key would be planned anew, too
                postgres.setPrepareThreshold(0);
                statement.execute("set local statement_timeout = " + most.toMillis());
                work.run();
            } finally {
                postgres.setPrepareThreshold(threshold);
                connection.setNetworkTimeout(Runnable::run, usually);
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, forJdbc(connection, values[i]));
        }
    }

    private static @Nullable Object forJdbc(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> texts) {
            return connection.createArrayOf("text", texts.toArray());
        }
        return value;
    }
}
