package io.interlace.imports;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import on the wire. */
@Schema(name = "ImportJob", description = "A file that was handed in to be imported, and how far that has come")
record ImportJobView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(description = "What the file holds", examples = "STAKEHOLDERS", required = true)
        ImportKind kind,

        @Schema(description = "How far it has come", examples = "SUCCEEDED", required = true)
        ImportState state,

        @Schema(
                description = "True when the file is only checked and nothing is written",
                examples = "false",
                required = true)
        boolean dryRun,

        @Schema(description = "What becomes of good rows beside bad ones", examples = "ATOMIC", required = true)
        ImportMode mode,

        @Schema(description = "Rows read so far, good or bad", examples = "1200", required = true)
        int read,

        @Schema(
                description = "Rows that made something new; that would have, in a dry run or where rows were rejected",
                examples = "1000",
                required = true)
        int created,

        @Schema(
                description = "Rows that changed something; that would have, in a dry run or where rows were rejected",
                examples = "150",
                required = true)
        int updated,

        @Schema(description = "Rows that say what is there already", examples = "48", required = true)
        int unchanged,

        @Schema(description = "Rows that were not taken", examples = "2", required = true)
        int rejected,

        @Nullable
        @Schema(
                description = "Rows in the file; null until it has been read to its end",
                examples = "1200",
                nullable = true,
                required = true)
        Integer total,

        @Nullable @Schema(description = "Why it came to nothing, when it did", nullable = true, required = true)
        ImportProblem problem,

        @Schema(description = "When it was handed in", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Nullable
        @Schema(description = "When it ended", examples = "2026-11-20T09:00:04Z", nullable = true, required = true)
        Instant finishedAt,

        @Schema(description = "Raised by each step", examples = "4", required = true)
        long version)
        implements Versioned {}
