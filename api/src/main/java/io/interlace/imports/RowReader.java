package io.interlace.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. */
interface RowReader {

    /**
     * A row as it stands in the file.
     *
     * @param line where it begins, from 1
     * @param values by known column, as text
     * @param refused why it cannot be read; its values then do not count
     */
    record Row(
            int line, Map<String, String> values, @Nullable Refused refused) {

        Row(long line, Map<String, String> values) {
            this(Math.toIntExact(line), values, null);
        }

        static Row refused(long line, Refused refused) {
            return new Row(Math.toIntExact(line), Map.of(), refused);
        }
    }

    /**
     * The next row, or null at the end.
     *
     * @throws Unreadable when the file as a whole cannot be read
     */
    @Nullable
    Row next();
}
