package io.interlace.target;

import io.interlace.imports.ImportRejectionView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a file of readings, on the wire. */
@Schema(name = "ReadingImport", description = "What became of a file of readings, row by row where something was wrong")
record ReadingImportView(
        @Schema(description = "Whether it was only tried, and nothing written", examples = "false", required = true)
        boolean dryRun,

        @Schema(
                description = "How many rows were taken, or would be, for a day without a reading",
                examples = "11",
                required = true)
        int created,

        @Schema(
                description = "How many rows were taken, or would be, for a day whose reading said something else",
                examples = "1",
                required = true)
        int updated,

        @Schema(description = "How many rows say what is there already", examples = "0", required = true)
        int unchanged,

        @Schema(description = "How many rows are not taken", examples = "0", required = true)
        int rejected,

        @Schema(description = "What is wrong with these, by line", required = true)
        List<ImportRejectionView> rejections) {}
