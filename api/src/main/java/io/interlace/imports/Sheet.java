package io.interlace.imports;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of CSV of which all is in memory at once, for what is few and is taken within the request: read as strictly as any
 * import.
 *
 * @param rows those that are well formed
 * @param rejections what is wrong with the others, cell by cell
 * @param read how many rows the file holds, good or bad
 */
public record Sheet(List<Row> rows, List<ImportRejectionView> rejections, int read) {

    /**
     * A row.
     *
     * @param line where it begins in the file, from 1
     * @param content by column, in snake_case
     */
    public record Row(int line, Map<String, Object> content) {}

    /**
     * Reads to the end.
     *
     * @throws Problem 400 for a file that cannot be read as a whole, with the line, and for one of more rows than that
     */
    public static Sheet of(InputStream file, Columns columns, int mostRows) {
        try {
            return read(new CsvRows(new StrictText(file), columns), columns, mostRows);
        } catch (Unreadable unreadable) {
            @Nullable Integer line = unreadable.problem().line();
            Problem problem =
                    new Problem(ProblemType.BAD_REQUEST, unreadable.problem().detail());
            throw line == null ? problem : problem.with("line", line);
        }
    }

    private static Sheet read(CsvRows file, Columns columns, int mostRows) {
        List<Row> rows = new ArrayList<>();
        List<ImportRejectionView> rejections = new ArrayList<>();
        int read = 0;
        RowReader.Row next = file.next();
        while (next != null) {
            read++;
            if (read > mostRows) {
                throw new Unreadable(
                        FailureReason.MALFORMED, next.line(), "A file holds " + mostRows + " rows at most.");
            }
            List<Refused> refusals = new ArrayList<>();
            if (next.refused() != null) {
                refusals.add(next.refused());
            } else {
                rows.add(new Row(next.line(), columns.read(next.values(), refusals)));
            }
            int line = next.line();
            refusals.forEach(refused ->
                    rejections.add(new ImportRejectionView(line, refused.field(), refused.reason(), refused.detail())));
            next = file.next();
        }
        if (read == 0) {
            throw new Unreadable(FailureReason.EMPTY, 1, "The file holds no rows.");
        }
        return new Sheet(rows, rejections, read);
    }
}
