package io.interlace.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a file: their names are those of the API's properties. A cell that is empty says nothing: of something
 * new the property stays unset, of something known it stays as it is.
 */
public final class Columns {

    private static final Pattern ATTRIBUTE = Pattern.compile("attributes\\.[A-Za-z][A-Za-z0-9_]{0,59}");
    private static final String ATTRIBUTES = "attributes.";
    private static final int MOST_ATTRIBUTES = 50;
    private static final Cell ANYTHING = Cell.lines(Integer.MAX_VALUE);

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final Set<String> exported = new HashSet<>();
    private @Nullable Cell attribute;

    /** A column that must be there and filled in each row. */
    public Columns required(String name, Cell cell) {
        required.add(name);
        return optional(name, cell);
    }

    public Columns optional(String name, Cell cell) {
        cells.put(name, cell);
        return this;
    }

    /** Columns that are there because the file was exported: they may be in a file, and nothing is taken from them. */
    public Columns exported(String... names) {
        exported.addAll(List.of(names));
        return this;
    }

    /** Any number of columns {@code attributes.<name>}, or one of a JSON object. */
    public Columns attributes(Cell cell) {
        attribute = cell;
        return this;
    }

    List<String> required() {
        return required;
    }

    boolean takeAttributes() {
        return attribute != null;
    }

    @Nullable
    Cell cell(String column) {
        if (exported.contains(column)) {
            return ANYTHING;
        }
        Cell known = cells.get(column);
        return known == null && ATTRIBUTE.matcher(column).matches() ? attribute : known;
    }

    /** The columns in words. */
    String inWords() {
        String names = String.join(", ", cells.keySet());
        return attribute == null ? names : names + " and attributes.<name>";
    }

    /**
     * What a row says, by the names that columns of tables have: {@code jobTitle} becomes {@code job_title}. Attributes are
     * together in one map.
     *
     * @param refusals takes every cell that is wrong
     */
    Map<String, Object> read(Map<String, String> row, List<Refused> refusals) {
        Map<String, Object> content = new HashMap<>();
        Map<String, String> attributes = new TreeMap<>();
        for (var entry : row.entrySet()) {
            String column = entry.getKey();
            Cell cell = cell(column);
            if (cell == null) {
                throw new IllegalArgumentException("Readers give known columns only: " + column);
            }
            if (entry.getValue().isBlank() || exported.contains(column)) {
                continue;
            }
            try {
                String value = cell.read(column, entry.getValue());
                if (column.startsWith(ATTRIBUTES)) {
                    attributes.put(column.substring(ATTRIBUTES.length()), value);
                } else {
                    content.put(snakeCase(column), value);
                }
            } catch (Refused refused) {
                refusals.add(refused);
            }
        }
        for (String column : required) {
            String value = row.get(column);
            if (value == null || value.isBlank()) {
                refusals.add(new Refused(RejectionReason.MISSING, column, column + " is missing."));
            }
        }
        if (attributes.size() > MOST_ATTRIBUTES) {
            refusals.add(new Refused(
                    RejectionReason.INVALID, "attributes", "A row holds " + MOST_ATTRIBUTES + " attributes at most."));
        }
        if (!attributes.isEmpty()) {
            content.put("attributes", attributes);
        }
        return content;
    }

    private static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                snake.append('_').append(Character.toLowerCase(c));
            } else {
                snake.append(c);
            }
        }
        return snake.toString();
    }
}
