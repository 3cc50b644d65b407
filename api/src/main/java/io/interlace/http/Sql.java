package io.interlace.http;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text and values of one statement, grown clause by clause. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql(String clause, Object... more) {
        add(clause, more);
    }

    Sql add(String clause, Object... more) {
        text.append(clause);
        values.addAll(Arrays.asList(more));
        return this;
    }

    Sql add(Sql clause) {
        return add(clause.text(), clause.values.toArray());
    }

    String text() {
        return text.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    @Override
    public String toString() {
        return text + " " + values;
    }
}
