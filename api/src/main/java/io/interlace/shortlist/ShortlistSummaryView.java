package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shortlist in a list. */
@Schema(name = "ShortlistSummary", description = "A shortlist in a list: what was selected, without the rest")
record ShortlistSummaryView(
        @Schema(
                description = "Identifies the shortlist",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa0",
                required = true)
        UUID id,

        @Schema(description = "The call it is of", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70", required = true)
        UUID callId,

        @Nullable
        @Schema(
                description = "A name to find it again by",
                examples = "One from each borough",
                nullable = true,
                required = true)
        String title,

        @Schema(description = "How far its computing has come", examples = "FINISHED", required = true)
        ShortlistState state,

        @Nullable
        @Schema(
                description = "What came of it; null until it is known",
                examples = "OPTIMAL",
                nullable = true,
                required = true)
        Status status,

        @Schema(
                description = "The same for two shortlists that were computed from the same proposals and assessments",
                examples = "5c1f0b7e9ad24c38",
                required = true)
        String dataVersion,

        @Schema(description = "Those selected", required = true)
        List<UUID> selected,

        @Schema(
                description = "What they are called, in the same order",
                examples = "[\"Book it yourself\"]",
                required = true)
        List<String> selectedTitles,

        @Nullable
        @Schema(
                description = "The sum of the scores of those selected; null where there is no set",
                examples = "370.5",
                nullable = true,
                required = true)
        Double objective,

        @Nullable
        @Schema(
                description = "How many points more the best set would have without quotas and capacity",
                examples = "12.5",
                nullable = true,
                required = true)
        Double costOfBalance,

        @Nullable
        @Schema(
                description = "The shortlist whose question it asks again",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a9f",
                nullable = true,
                required = true)
        UUID repeatsId,

        @Schema(description = "When it was asked for", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Nullable
        @Schema(
                description = "When it was there; null until then",
                examples = "2026-11-20T09:00:01Z",
                nullable = true,
                required = true)
        Instant finishedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version) {}
