package io.interlace.http;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of one list: its rows, the filters it takes and the orders it comes in. Each filter names the orders it
 * has an index for; any other pair is refused. {@link Lists} runs it.
 *
 * @param <T> what one row becomes: the view, as it goes on the wire
 */
public final class Listing<T> {

    /** Makes one row of the result set into a value. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    record Filter(ListFilter clause, Set<String> sorts) {}

    record Sort(String column, String type) {}

    final String table;
    final String columns;
    final Row<T> row;
    final Map<String, Filter> filters = new LinkedHashMap<>();
    final Map<String, Sort> sorts = new LinkedHashMap<>();
    final Map<String, Function<T, @Nullable Object>> csvColumns = new LinkedHashMap<>();
    String id = "id";
    boolean descendingUnlessSaid;

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

    /** Which column ends every order, where a join has several called {@code id}. */
    public Listing<T> identifiedBy(String column) {
        id = column;
        return this;
    }

    /** An order to list in, ended by id; the first one declared is the default. The column is never null. */
    public Listing<T> sort(String key, String column, String type) {
        sorts.put(key, new Sort(column, type));
        return this;
    }

    /** As {@link #sort}, and the greatest first unless the caller says otherwise: for dates. */
    public Listing<T> newestFirst(String key, String column, String type) {
        descendingUnlessSaid = sorts.isEmpty();
        return sort(key, column, type);
    }

    /** A filter by equality; a condition holds one placeholder, which takes the parameter's text. */
    public Listing<T> filter(String parameter, String condition, String... sorts) {
        return filter(parameter, ListFilter.equality(condition), sorts);
    }

    /** A filter by one of a fixed set of values, or by several: {@code in:A,B}. */
    public <E extends Enum<E>> Listing<T> filter(String parameter, String condition, Class<E> values, String... sorts) {
        Set<String> allowed = new LinkedHashSet<>();
        for (E value : values.getEnumConstants()) {
            allowed.add(value.name());
        }
        return filter(parameter, ListFilter.oneOf(condition, allowed), sorts);
    }

    /**
     * A filter by value or bounds, as in {@code gte:2026-01-01}, once for each bound.
     *
     * @param type date, timestamptz, integer, bigint or numeric
     */
    public Listing<T> range(String parameter, String column, String type, String... sorts) {
        return filter(parameter, ListFilter.range(column, type), sorts);
    }

    /** A column of the list as CSV. Where none is declared, the columns follow from the view's properties. */
    public Listing<T> csv(String column, Function<T, @Nullable Object> cell) {
        csvColumns.put(column, cell);
        return this;
    }

    private Listing<T> filter(String parameter, ListFilter clause, String... sorts) {
        filters.put(parameter, new Filter(clause, Set.of(sorts)));
        return this;
    }
}
