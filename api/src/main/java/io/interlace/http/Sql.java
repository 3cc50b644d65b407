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
    private List<Sql> alternatives = List.of(this);

    Sql(String clause, Object... more) {
        add(clause, more);
    }

    /** Holds where any of several conditions does, of which no row meets two. */
    static Sql anyOf(List<Sql> alternatives) {
        Sql any = new Sql("(");
        for (Sql alternative : alternatives) {
            any.add(any.values.isEmpty() ? "" : " or ").add(alternative);
        }
        any.add(")");
        any.alternatives = alternatives;
        return any;
    }

    /** The conditions of which any must hold: as a rule this one alone. */
    List<Sql> alternatives() {
        return alternatives;
    }

    Sql add(String clause, Object... more) {
        text.append(clause);
        values.addAll(Arrays.asList(more));
        return this;
    }

    Sql add(Sql clause) {
        return add(clause.text(), clause.values.toArray());
    }

    /** This query in brackets, in place of the {@code %s} of a text without values of its own. */
    Sql within(String around) {
        return new Sql(around.formatted("(" + text + ")"), values.toArray());
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
