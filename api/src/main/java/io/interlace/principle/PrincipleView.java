package io.interlace.principle;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A principle on the wire. */
@Schema(name = "Principle", description = "A principle for working together, as it stands")
record PrincipleView(
        @Schema(
                description = "Identifies the principle",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa1",
                required = true)
        UUID id,

        @Nullable
        @Schema(
                description = "Which principles it stands beside",
                examples = "Finish what you start",
                nullable = true,
                required = true)
        String family,

        @Schema(description = "How far it has come", examples = "REFINED", required = true)
        PrincipleStatus status,

        @Nullable
        @Schema(
                description = "Why it is retired",
                examples = "The teams found that another principle says it better",
                nullable = true,
                required = true)
        String retirementReason,

        @Schema(description = "What it says now", required = true)
        PrincipleVersionView currentVersion,

        @Schema(description = "How many versions it has had, this one included", examples = "3", required = true)
        int versions,

        @Schema(description = "When it was proposed", examples = "2026-02-16T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-09-21T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "2", required = true)
        long version)
        implements Versioned {}
