package io.interlace.decision;

import io.interlace.http.Versioned;
import io.interlace.shortlist.ChosenSet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on the wire. */
@Schema(name = "Decision", description = "What the panel decided of a call, beside what was computed")
record DecisionView(
        @Schema(
                description = "Identifies the decision",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab0",
                required = true)
        UUID id,

        @Schema(description = "The call", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70", required = true)
        UUID callId,

        @Schema(
                description = "The shortlist it was decided on",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa0",
                required = true)
        UUID shortlistId,

        @Schema(description = "Those that were computed", required = true)
        List<UUID> computed,

        @Schema(description = "Those chosen", required = true)
        List<UUID> chosen,

        @Schema(description = "Those chosen that were not computed", required = true)
        List<UUID> comesIn,

        @Schema(description = "Those computed that were not chosen", required = true)
        List<UUID> goesOut,

        @Schema(
                description = "What the chosen set is worth, which limits it breaks, and who can step in",
                required = true)
        ChosenSet set,

        @Nullable
        @Schema(
                description = "Why the panel chose otherwise; null where it did not",
                examples = "The ward of the third closes in spring; the fifth asks the same question elsewhere.",
                nullable = true,
                required = true)
        String overrideReason,

        @Nullable
        @Schema(
                description = "What else is to be remembered of it",
                examples =
                        "Greenwich has no project in this call, and we have said so to those who applied from there.",
                nullable = true,
                required = true)
        String note,

        @Nullable
        @Schema(
                description = "Name of the lead who wrote it down; null for somebody who is no member any more",
                examples = "Ines Marchetti-Okafor",
                nullable = true,
                required = true)
        String decidedBy,

        @Schema(description = "When it was decided", examples = "2026-11-20T09:00:00Z", required = true)
        Instant decidedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
