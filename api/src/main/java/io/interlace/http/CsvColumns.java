package io.interlace.http;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list as CSV: those declared, else one for each property of the view. Records inside become
 * {@code place.code}, lists of plain values are joined by semicolons, and what is deeper stays JSON in its cell.
 */
final class CsvColumns<T> {

    private static final int DEEPEST = 3;

    private final Map<String, Function<T, @Nullable Object>> columns;
    private final @Nullable ObjectMapper json;
    private final List<String> pointers;

    private CsvColumns(
            Map<String, Function<T, @Nullable Object>> columns, @Nullable ObjectMapper json, List<String> pointers) {
        this.columns = columns;
        this.json = json;
        this.pointers = pointers;
    }

    static <T> CsvColumns<T> of(Listing<T> listing, @Nullable Type viewType, ObjectMapper json) {
        if (!listing.csvColumns.isEmpty()) {
            return new CsvColumns<>(listing.csvColumns, null, List.of());
        }
        if (viewType == null) {
            throw new IllegalStateException("A list answers Page<View>, or declares its CSV columns");
        }
        Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();
        List<String> pointers = new ArrayList<>();
        flatten(json, json.constructType(viewType), "", DEEPEST, pointers);
        return new CsvColumns<>(columns, json, pointers);
    }

    private static void flatten(ObjectMapper json, JavaType type, String above, int depth, List<String> pointers) {
        for (var property : json.getSerializationConfig().introspect(type).findProperties()) {
            if (!property.couldSerialize()) {
                continue;
            }
            JavaType inner = property.getPrimaryType();
            String pointer = above + "/" + property.getName();
            if (inner.getRawClass().isRecord() && depth > 1) {
                flatten(json, inner, pointer, depth - 1, pointers);
            } else {
                pointers.add(pointer);
            }
        }
    }

    List<String> names() {
        return json == null
                ? List.copyOf(columns.keySet())
                : pointers.stream()
                        .map(pointer -> pointer.substring(1).replace('/', '.'))
                        .toList();
    }

    List<String> cells(T row) {
        if (json == null) {
            return columns.values().stream().map(cell -> text(cell.apply(row))).toList();
        }
        JsonNode view = json.valueToTree(row);
        return pointers.stream().map(pointer -> text(view.at(pointer))).toList();
    }

    private static String text(JsonNode value) {
        if (value.isArray() && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode)) {
            return harmless(StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(";")));
        }
        if (value.isContainerNode()) {
            return value.toString();
        }
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isTextual() ? harmless(value.textValue()) : value.asText();
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : harmless(value.toString());
    }

    /** Spreadsheets run what begins like a formula; an apostrophe tells them it is text. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
