package io.interlace.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was asked of a list, checked: everything in it is declared, and no order lacks its index. */
record ListQuery(
        int limit,
        String sortKey,
        Listing.Sort sort,
        boolean descending,
        @Nullable String cursor,
        boolean count,
        Map<String, Sql> filters) {

    static final int DEFAULT_LIMIT = 50;

    private static final Set<String> OWN = Set.of("limit", "cursor", "sort", "count");
    private static final int MOST = 200;

    /** @throws Problem 400 for an unknown parameter, value or order */
    static ListQuery of(Listing<?> listing, MultivaluedMap<String, String> query) {
        Map<String, Sql> filters = new TreeMap<>();
        query.forEach((parameter, sent) -> {
            if (OWN.contains(parameter)) {
                if (sent.size() > 1) {
                    throw Problem.inParameter(parameter, parameter + " is given more than once.");
                }
                return;
            }
            Listing.Filter filter = listing.filters.get(parameter);
            if (filter == null) {
                throw Problem.inParameter(parameter, "This list has no parameter " + parameter + ".");
            }
            filters.put(parameter, filter.clause().read(parameter, sent));
        });
        String asked = query.getFirst("sort");
        boolean descending = asked == null ? listing.descendingUnlessSaid : asked.startsWith("-");
        String key = asked == null ? listing.sorts.keySet().iterator().next() : asked.substring(descending ? 1 : 0);
        Listing.Sort sort = listing.sorts.get(key);
        if (sort == null) {
            throw sortedBy("This list", listing.sorts.keySet());
        }
        filters.keySet().forEach(parameter -> {
            Listing.Filter filter = listing.filters.get(parameter);
            if (filter != null && !filter.sorts().contains(key)) {
                throw sortedBy("With " + parameter + ", this list", filter.sorts());
            }
        });
        return new ListQuery(
                limit(query.getFirst("limit")),
                key,
                sort,
                descending,
                query.getFirst("cursor"),
                flag("count", query.getFirst("count")),
                filters);
    }

    private static Problem sortedBy(String what, Set<String> keys) {
        return Problem.inParameter(
                "sort", what + " is sorted by " + String.join(", ", new java.util.TreeSet<>(keys)) + ".");
    }

    static int limit(@Nullable String text) {
        return WholeNumber.in("limit", text, DEFAULT_LIMIT, 1, MOST);
    }

    private static boolean flag(String parameter, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Problem.inParameter(parameter, parameter + " is true or false.");
    }

    /** " where …": the scope, and each filter. */
    Sql where(Sql scope) {
        Sql sql = new Sql("").add(scope);
        filters.values().forEach(filter -> sql.add(" and ").add(filter));
        return sql;
    }

    /**
     * The same question once for each combination of values that it allows, of which no row answers two: each of them
     * is in the order of an index, and all of them together are not.
     */
    List<Sql> wheres(Sql scope) {
        List<Sql> wheres = List.of(scope);
        for (Sql filter : filters.values()) {
            wheres = wheres.stream()
                    .flatMap(where -> filter.alternatives().stream()
                            .map(alternative ->
                                    new Sql("").add(where).add(" and ").add(alternative)))
                    .toList();
        }
        return wheres;
    }

    /** " order by …". */
    String order() {
        String direction = descending ? " desc" : "";
        return " order by " + sort.column() + direction + ", id" + direction;
    }

    /** What a cursor of this list is good for. */
    String signature(Listing<?> listing, Sql where) {
        return List.of(listing.table, sortKey, descending, where).toString();
    }
}
