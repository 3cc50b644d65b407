package io.interlace.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row that was not taken, on the wire. */
@Schema(name = "ImportRejection", description = "A row that was not taken, and why")
public record ImportRejectionView(
        @Schema(description = "The line of the file on which the row begins, from 1", examples = "14", required = true)
        int line,

        @Nullable
        @Schema(
                description = "The column it is about; null when it is the row as a whole",
                examples = "placeCode",
                nullable = true,
                required = true)
        String field,

        @Schema(description = "The kind of reason", examples = "UNKNOWN_REFERENCE", required = true)
        RejectionReason reason,

        @Schema(
                description = "The reason in words, without what the row says of people",
                examples = "LAMBTH is not the code of a place of this programme.",
                required = true)
        String detail) {

    static final String COLUMNS = "id, line, field, reason, detail";

    static ImportRejectionView read(ResultSet row) throws SQLException {
        return new ImportRejectionView(
                row.getInt("line"),
                row.getString("field"),
                RejectionReason.valueOf(row.getString("reason")),
                row.getString("detail"));
    }
}
