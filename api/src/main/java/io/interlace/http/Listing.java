package io.interlace.http;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The declaration of one list: its rows, the filters it takes and the orders it comes in. Each filter names the orders it
 * has an index for; any other pair is refused. {@link Lists} runs it.
 *
 * @param <T> what one row becomes
 */
public final class Listing<T> {

    /** Makes one row of the result set into a value. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    record Filter(String condition, Set<String> allowedValues, Set<String> sorts) {}

    record Sort(String column, String type) {}

    final String table;
    final String columns;
    final Row<T> row;
    final Map<String, Filter> filters = new LinkedHashMap<>();
    final Map<String, Sort> sorts = new LinkedHashMap<>();

    private Listing(String table, String columns, Row<T> row) {
        this.table = table;
        this.columns = columns;
        this.row = row;
    }

    /**
     * @param table the table, or join, whose rows have {@code id}
     * @param columns what is selected, as in SQL
     */
    public static <T> Listing<T> of(String table, String columns, Row<T> row) {
        return new Listing<>(table, columns, row);
    }

    /** An order to list in, ended by id; the first one declared is the default. */
    public Listing<T> sort(String key, String column, String type) {
        sorts.put(key, new Sort(column, type));
        return this;
    }

    /** A filter by equality; a condition holds one placeholder, which takes the parameter's text. */
    public Listing<T> filter(String parameter, String condition, String... sorts) {
        filters.put(parameter, new Filter(condition, Set.of(), Set.of(sorts)));
        return this;
    }

    /** A filter by one of a fixed set of values. */
    public <E extends Enum<E>> Listing<T> filter(String parameter, String condition, Class<E> values, String... sorts) {
        Set<String> allowed = new LinkedHashSet<>();
        for (E value : values.getEnumConstants()) {
            allowed.add(value.name());
        }
        filters.put(parameter, new Filter(condition, allowed, Set.of(sorts)));
        return this;
    }
}
