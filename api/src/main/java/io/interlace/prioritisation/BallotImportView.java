package io.interlace.prioritisation;

import io.interlace.http.Versioned;
import io.interlace.imports.ImportRejectionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Paper ballots that were handed in as a file, on the wire. */
@Schema(name = "BallotImport", description = "Paper ballots that were handed in as a file, and what became of them")
record BallotImportView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c11", required = true)
        UUID id,

        @Schema(
                description = "Whether the ballots were taken: all of them or none",
                examples = "SUCCEEDED",
                required = true)
        BallotImportState state,

        @Schema(
                description = "True when the file was only checked and nothing was written",
                examples = "false",
                required = true)
        boolean dryRun,

        @Schema(description = "Rows in the file", examples = "421", required = true)
        int total,

        @Schema(
                description = "Rows that are good ballots, and were taken unless the file was refused",
                examples = "421",
                required = true)
        int taken,

        @Schema(description = "Rows that are not", examples = "0", required = true)
        int rejected,

        @Schema(description = "Each cell that is wrong, by line; the first 1,000", required = true)
        List<ImportRejectionView> rejections,

        @Schema(description = "When it was handed in", examples = "2027-06-01T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "It never changes", examples = "0", required = true)
        long version)
        implements Versioned {}
