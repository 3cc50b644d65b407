package io.interlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of NDJSON: each line is one JSON object. */
final class NdjsonRows implements RowReader {

    private static final int LONGEST_LINE = 1 << 20;
    private static final int BUFFER_CHARS = 1 << 13;
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final Reader text;
    private final Columns columns;
    private final char[] buffer = new char[BUFFER_CHARS];
    private final StringBuilder collected = new StringBuilder();
    private int position;
    private int end;
    private long line;

    NdjsonRows(Reader text, Columns columns) {
        this.text = text;
        this.columns = columns;
    }

    @Override
    public @Nullable Row next() {
        while (nextLine()) {
            String json = collected.toString();
            if (!json.isBlank()) {
                return row(json);
            }
        }
        return null;
    }

    /** Collects one line; false when there is none any more. */
    private boolean nextLine() {
        collected.setLength(0);
        line++;
        while (position < end || fill()) {
            int start = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            collected.append(buffer, start, position - start);
            if (collected.length() > LONGEST_LINE) {
                throw new Unreadable(FailureReason.MALFORMED, line, "Line " + line + " is longer than 1 MiB.");
            }
            if (position < end) {
                position++;
                return true;
            }
        }
        return !collected.isEmpty();
    }

    private boolean fill() {
        try {
            position = 0;
            end = Math.max(0, text.read(buffer, 0, buffer.length));
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(String json) {
        try {
            if (!(JSON.readTree(json) instanceof ObjectNode object)) {
                throw new Refused(RejectionReason.MALFORMED, null, "The line is not a JSON object.");
            }
            Map<String, String> values = new HashMap<>();
            for (var property : object.properties()) {
                if (property.getKey().equals("attributes") && columns.takeAttributes()) {
                    takeAttributes(property.getValue(), columns, values);
                } else if (property.getKey().startsWith("attributes.")) {
                    throw new Refused(
                            RejectionReason.MALFORMED, null, "Attributes are an object, here: attributes: {…}.");
                } else {
                    take(property.getKey(), property.getValue(), columns, values);
                }
            }
            return new Row(line, values);
        } catch (JsonProcessingException e) {
            return Row.refused(
                    line,
                    new Refused(RejectionReason.MALFORMED, null, "The line is not JSON, or names a property twice."));
        } catch (Refused refused) {
            return Row.refused(line, refused);
        }
    }

    /** The attributes in one cell of a CSV file, as an export writes them. */
    static void takeAttributes(String json, Columns columns, Map<String, String> values) throws Refused {
        try {
            takeAttributes(JSON.readTree(json), columns, values);
        } catch (JsonProcessingException e) {
            throw new Refused(RejectionReason.INVALID, "attributes", "attributes is a JSON object.");
        }
    }

    private static void takeAttributes(JsonNode attributes, Columns columns, Map<String, String> values)
            throws Refused {
        if (attributes.isNull()) {
            return;
        }
        if (!attributes.isObject()) {
            throw new Refused(RejectionReason.INVALID, "attributes", "attributes is an object.");
        }
        for (var attribute : attributes.properties()) {
            take("attributes." + attribute.getKey(), attribute.getValue(), columns, values);
        }
    }

    private static void take(String column, JsonNode value, Columns columns, Map<String, String> values)
            throws Refused {
        Cell cell = columns.cell(column);
        if (cell == null) {
            throw new Refused(
                    RejectionReason.MALFORMED,
                    null,
                    "The line has a property that is not one of " + columns.inWords() + ".");
        }
        if (value.isNull()) {
            return;
        }
        if (cell.isNumber() ? !value.isIntegralNumber() : !value.isTextual()) {
            throw new Refused(
                    RejectionReason.INVALID,
                    column,
                    column + " " + (cell.isNumber() ? cell.inWords() : "is text") + ".");
        }
        values.put(column, value.asText());
    }
}
