package io.interlace.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database holds. */
final class Rows {

    private final Connection connection;

    Rows(Connection connection) {
        this.connection = connection;
    }

    /** One row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> reader, Object... values) {
        try (var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<T> results = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    results.add(reader.read(rows));
                }
            }
            return results;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a text and a number. */
    Map<String, Long> counts(String sql, Object... values) {
        Map<String, Long> counts = new HashMap<>();
        list(sql, row -> counts.put(row.getString(1), row.getLong(2)), values);
        return counts;
    }
}
