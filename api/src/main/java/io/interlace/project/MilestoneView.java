package io.interlace.project;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone on the wire. */
@Schema(name = "Milestone", description = "Something a project wants to have reached")
record MilestoneView(
        @Schema(
                description = "Identifies the milestone",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a90",
                required = true)
        UUID id,

        @Schema(description = "Whose it is", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91", required = true)
        UUID projectId,

        @Schema(description = "What is reached", examples = "First clinic books with the other", required = true)
        String title,

        @Nullable @Schema(description = "Until when", examples = "2027-02-01", nullable = true, required = true)
        LocalDate dueOn,

        @Nullable
        @Schema(
                description = "When it was reached; null until then",
                examples = "2026-11-20",
                nullable = true,
                required = true)
        LocalDate doneOn,

        @Schema(
                description =
                        "Whether its day is over and it is not reached, in a project that is neither completed nor withdrawn",
                examples = "false",
                required = true)
        boolean overdue,

        @Schema(description = "When it was made", examples = "2026-12-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-12-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
