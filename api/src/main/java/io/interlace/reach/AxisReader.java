package io.interlace.reach;

import io.interlace.reach.Axis.Category;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Reads one dimension of people, row by row: categories become numbers at once. */
final class AxisReader {

    private final ReachDimension dimension;
    private final int column;
    private final List<Category> categories = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<int[]> silent = new ArrayList<>();
    private final Ints engaged = new Ints();
    private final Ints candidates = new Ints();
    private boolean overflowed;

    /** @param column where rows have the id of the category, or the value of the attribute */
    AxisReader(ReachDimension dimension, int column) {
        this.dimension = dimension;
        this.column = column;
    }

    ReachDimension dimension() {
        return dimension;
    }

    /** @param key what rows have in their column */
    int add(Object key, Category category) {
        numbers.put(key, categories.size());
        categories.add(category);
        silent.add(new int[Axis.STATUSES.size() + Axis.REASONS.size()]);
        return categories.size() - 1;
    }

    /** The category of this row, -1 where it is not known. */
    private int number(ResultSet row) throws SQLException {
        if (!dimension.isAttribute()) {
            UUID id = row.getObject(column, UUID.class);
            return id == null ? -1 : numbers.getOrDefault(id, -1);
        }
        String value = row.getString(column);
        Integer known = value == null || value.isBlank() ? Integer.valueOf(-1) : numbers.get(value);
        return known == null ? met(value) : known;
    }

    private int met(String value) {
        if (categories.size() >= Axis.MOST_CATEGORIES) {
            overflowed = true;
            return -1;
        }
        return add(value, new Category(value, value, null));
    }

    /** Somebody who engaged. */
    void engaged(ResultSet row) throws SQLException {
        engaged.add(number(row));
    }

    /**
     * Somebody who never did.
     *
     * @param status the place of theirs in {@link Axis#STATUSES}, from 1
     * @param reason the same of why they declined; 0 where they did not
     */
    void silent(ResultSet row, int status, int reason) throws SQLException {
        int number = number(row);
        if (number >= 0) {
            silent.get(number)[status - 1]++;
            if (reason > 0) {
                silent.get(number)[Axis.STATUSES.size() + reason - 1]++;
            }
        }
    }

    /** Somebody who might be invited next. */
    void candidate(ResultSet row) throws SQLException {
        candidates.add(number(row));
    }

    Axis read() {
        int[] order = IntStream.range(0, categories.size()).toArray();
        if (dimension.isAttribute()) {
            order = Arrays.stream(order)
                    .boxed()
                    .sorted(Comparator.comparing(
                            number -> categories.get(number).value()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        int[] place = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
        IntUnaryOperator placed = number -> number < 0 ? -1 : place[number];
        return new Axis(
                dimension,
                Arrays.stream(order).mapToObj(categories::get).toList(),
                Arrays.stream(engaged.toArray()).map(placed).toArray(),
                Arrays.stream(candidates.toArray()).map(placed).toArray(),
                Arrays.stream(order).mapToObj(silent::get).toArray(int[][]::new),
                overflowed || categories.size() > Axis.MOST_CATEGORIES);
    }
}
