package io.interlace.target;

import io.interlace.imports.Cell;
import io.interlace.imports.Columns;
import io.interlace.imports.ImportRejectionView;
import io.interlace.imports.RejectionReason;
import io.interlace.imports.Sheet;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of readings, read.
 *
 * @param rows the good ones, in the order of the file
 * @param rejections what is wrong with the others, by line
 */
record ReadingsFile(List<NewReading> rows, List<ImportRejectionView> rejections) {

    private static final int MOST_ROWS = 2_000;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_VALUE = 20;
    private static final Pattern VALUE = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,4})?");

    /**
     * @param today no reading is of a later day
     * @throws io.interlace.http.Problem 400 for a file that cannot be read as a whole
     */
    static ReadingsFile of(InputStream file, TargetUnit unit, LocalDate today) {
        Sheet sheet = Sheet.of(file, columns(unit, today), MOST_ROWS);
        List<ImportRejectionView> rejections = new ArrayList<>(sheet.rejections());
        Set<Integer> wrong = new HashSet<>();
        rejections.forEach(rejection -> wrong.add(rejection.line()));
        List<NewReading> rows = new ArrayList<>();
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            if (wrong.contains(row.line())) {
                continue;
            }
            NewReading reading = reading(row.content());
            Integer before = seen.putIfAbsent(reading.on(), row.line());
            if (before == null) {
                rows.add(reading);
            } else {
                rejections.add(new ImportRejectionView(
                        row.line(),
                        "on",
                        RejectionReason.DUPLICATE_IN_FILE,
                        "Line " + before + " is of the same day."));
            }
        }
        rejections.sort(Comparator.comparing(ImportRejectionView::line));
        return new ReadingsFile(rows, rejections);
    }

    private static Columns columns(TargetUnit unit, LocalDate today) {
        return new Columns()
                .required(
                        "on",
                        Cell.that(
                                "is a day as in 2026-01-31, from 2000-01-01 to today",
                                LONGEST_VALUE,
                                text -> isDay(text, today)))
                .required(
                        "value",
                        Cell.that(
                                "is a number from 0 to " + unit.most().toPlainString()
                                        + " with a point and at most four decimals",
                                LONGEST_VALUE,
                                text -> VALUE.matcher(text).matches()
                                        && new BigDecimal(text).compareTo(unit.most()) <= 0))
                .optional("note", Cell.lines(LONGEST_NOTE));
    }

    private static boolean isDay(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            return !day.isAfter(today) && !day.isBefore(TargetPoint.FIRST);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static NewReading reading(Map<String, Object> content) {
        @Nullable Object note = content.get("note");
        return new NewReading(
                LocalDate.parse(String.valueOf(content.get("on"))),
                new BigDecimal(String.valueOf(content.get("value"))),
                note == null ? null : String.valueOf(note));
    }

    int rejected() {
        return (int)
                rejections.stream().map(ImportRejectionView::line).distinct().count();
    }
}
