package io.interlace.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.interlace.http.QueryFailed;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of CSV (RFC 4180): the first record names the columns, in any order. */
final class CsvRows implements RowReader {

    private static final int LONGEST_RECORD = 1 << 20;
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern SPEAKABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,69}");

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Columns columns;

    CsvRows(Reader text, Columns columns) {
        this.columns = columns;
        records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(text)
                .iterator();
        if (!guarded(records::hasNext)) {
            throw new Unreadable(FailureReason.EMPTY, 1, "The file is empty: its first line names the columns.");
        }
        CsvRecord first = guarded(records::next);
        header = first.getFields().stream().map(String::strip).toList();
        check(first.getStartingLineNumber(), columns);
    }

    private void check(long line, Columns columns) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String called = SPEAKABLE.matcher(column).matches() ? "Column " + column : "Column " + (i + 1);
            if (columns.cell(column) == null && !isAttributes(column, columns)) {
                throw new Unreadable(
                        FailureReason.UNKNOWN_COLUMN,
                        line,
                        called + " is not known. The columns are " + columns.inWords() + ".");
            }
            if (!seen.add(column)) {
                throw new Unreadable(FailureReason.DUPLICATE_COLUMN, line, called + " is there twice.");
            }
        }
        for (String column : columns.required()) {
            if (!seen.contains(column)) {
                throw new Unreadable(FailureReason.MISSING_COLUMN, line, "Column " + column + " is missing.");
            }
        }
    }

    private static boolean isAttributes(String column, Columns columns) {
        return column.equals("attributes") && columns.takeAttributes();
    }

    @Override
    public @Nullable Row next() {
        if (!guarded(records::hasNext)) {
            return null;
        }
        CsvRecord csv = guarded(records::next);
        if (csv.getFieldCount() != header.size()) {
            return Row.refused(
                    csv.getStartingLineNumber(),
                    new Refused(
                            RejectionReason.MALFORMED,
                            null,
                            "The row has " + csv.getFieldCount() + " cells, the header " + header.size() + "."));
        }
        try {
            return new Row(csv.getStartingLineNumber(), values(csv));
        } catch (Refused refused) {
            return Row.refused(csv.getStartingLineNumber(), refused);
        }
    }

    private Map<String, String> values(CsvRecord csv) throws Refused {
        Map<String, String> values = new HashMap<>();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = csv.getField(i);
            if (!isAttributes(header.get(i), columns)) {
                values.put(header.get(i), asWritten(cell));
            } else if (!cell.isBlank()) {
                NdjsonRows.takeAttributes(cell, columns, attributes);
            }
        }
        // a column of its own says it more plainly
        attributes.forEach(values::putIfAbsent);
        return values;
    }

    /** Takes off the apostrophe that an export puts before what a spreadsheet would run as a formula. */
    private static String asWritten(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** The parser wraps what goes wrong below it, be it the text or the database, and names a line in words. */
    private static <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
                if (t instanceof Unreadable unreadable) {
                    throw unreadable;
                }
                if (t instanceof QueryFailed failure) {
                    throw failure;
                }
            }
            var named = LINE.matcher(String.valueOf(e.getMessage()));
            int line = named.find() ? Integer.parseInt(named.group(1)) : 1;
            throw new Unreadable(
                    FailureReason.MALFORMED,
                    line,
                    "The row that begins on line " + line
                            + " is not CSV: its quotes do not match, or it is longer than 1 MiB.");
        }
    }
}
