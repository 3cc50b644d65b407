package io.interlace.http;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    private static final String ALONE = "%s listed";

    final String table;
    final String columns;
    final Row<T> row;
    final Map<String, Filter> filters = new LinkedHashMap<>();
    final Map<String, Sort> sorts = new LinkedHashMap<>();
    final Map<String, Function<T, @Nullable Object>> csvColumns = new LinkedHashMap<>();
    String joined = ALONE;
    boolean descendingUnlessSaid;

    private Listing(String table, String columns, Row<T> row) {
        this.table = table;
        this.columns = columns;
        this.row = row;
    }

    /**
     * @param table the table whose rows are filtered and sorted, and have {@code id}
     * @param columns what is selected, as in SQL
     */
    public static <T> Listing<T> of(String table, String columns, Row<T> row) {
        return new Listing<>(table, columns, row);
    }

    /** The declaration of a table that is made of what was read already: of {@link #csv} columns alone. */
    public static <T> Listing<T> ofTable() {
        return new Listing<>("", "", row -> {
            throw new IllegalStateException("A table is not read");
        });
    }

    /**
     * Selects from a join, which a page makes of its own rows only: whatever the planner believes of a filter, it never
     * joins more than are shown.
     *
     * @param join what stands after {@code from}, with {@code %s} in place of the table; it keeps each of the table's rows
     *     once, with all of its columns
     */
    public Listing<T> joined(String join) {
        joined = join;
        return this;
    }

    boolean isJoined() {
        return !joined.equals(ALONE);
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
     * A search by {@code q}: each of its words begins one of the row's.
     *
     * @param words the row's words, as {@code search_words} of the database makes them
     */
    public Listing<T> search(String words, UUID programmeId, String... sorts) {
        return filter("q", ListFilter.search(words, programmeId), sorts);
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
