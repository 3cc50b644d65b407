package io.interlace.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.interlace.http.QueryFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of CSV (RFC 4180), parted by commas or by semicolons: the first record names the columns, in any order. */
final class CsvRows implements RowReader {

    private static final int LONGEST_RECORD = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_TOLD = 10;
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern SPEAKABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,69}");

    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Columns columns;

    CsvRows(Reader file, Columns columns) {
        this.columns = columns;
        BufferedReader text = new BufferedReader(file, LONGEST_HEADER);
        records = CsvReader.builder()
                .fieldSeparator(separator(text))
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

    /**
     * Spreadsheets part cells by semicolons where numbers have a decimal comma: so does a file whose first line has semicolons
     * and no comma. No column has either in its name.
     */
    private static char separator(BufferedReader text) {
        try {
            text.mark(LONGEST_HEADER);
            boolean semicolon = false;
            boolean begun = false;
            for (int i = 0; i < LONGEST_HEADER; i++) {
                int c = text.read();
                if (c == ',') {
                    semicolon = false;
                    break;
                }
                if (c < 0 || (begun && (c == '\n' || c == '\r'))) {
                    break;
                }
                semicolon |= c == ';';
                begun |= !Character.isWhitespace(c);
            }
            text.reset();
            return semicolon ? ';' : ',';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is wrong with the columns, said at once. */
    private void check(long line, Columns columns) {
        Set<String> seen = new HashSet<>();
        @Nullable FailureReason reason = null;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String called = SPEAKABLE.matcher(column).matches() ? "Column " + column : "Column " + (i + 1);
            if (columns.cell(column) == null && !isAttributes(column, columns)) {
                reason = reason == null ? FailureReason.UNKNOWN_COLUMN : reason;
                wrong.add(called + " is not known.");
            } else if (!seen.add(column)) {
                reason = reason == null ? FailureReason.DUPLICATE_COLUMN : reason;
                wrong.add(called + " is there twice.");
            }
        }
        for (String column : columns.required()) {
            if (!seen.contains(column)) {
                reason = reason == null ? FailureReason.MISSING_COLUMN : reason;
                wrong.add("Column " + column + " is missing.");
            }
        }
        if (reason != null) {
            throw new Unreadable(reason, line, inWords(wrong) + " The columns are " + columns.inWords() + ".");
        }
    }

    private static String inWords(List<String> wrong) {
        String told = wrong.stream().limit(MOST_TOLD).collect(Collectors.joining(" "));
        return wrong.size() <= MOST_TOLD ? told : told + " " + (wrong.size() - MOST_TOLD) + " more are wrong.";
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
