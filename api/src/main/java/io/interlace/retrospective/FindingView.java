package io.interlace.retrospective;

import io.interlace.http.Versioned;
import io.interlace.insight.CitedInsightView;
import io.interlace.insight.InsightKind;
import io.interlace.principle.ChosenPrincipleView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding on the wire. It names nobody, and not who wrote it. */
@Schema(name = "Finding", description = "Something that was found in a retrospective")
record FindingView(
        @Schema(
                description = "Identifies the finding",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1",
                required = true)
        UUID id,

        @Schema(description = "What it is of use for", examples = "EVIDENCE", required = true)
        FindingKind kind,

        @Nullable
        @Schema(
                description = "What an INSIGHT speaks of; null for others",
                examples = "CHALLENGE",
                nullable = true,
                required = true)
        InsightKind insightKind,

        @Schema(
                description = "What was found",
                examples = "The line rang out when the handset sat on a desk.",
                required = true)
        String statement,

        @Schema(description = "The principles that it speaks about, each in one version", required = true)
        List<ChosenPrincipleView> principles,

        @Schema(description = "The insights that rest on it, the earliest first", required = true)
        List<CitedInsightView> insights,

        @Schema(
                description = "The retrospective in which it was found",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
                required = true)
        UUID retrospectiveId,

        @Schema(
                description = "What that is called",
                examples = "One number to call: third retrospective",
                required = true)
        String retrospectiveTitle,

        @Schema(description = "When that began", examples = "2027-02-01T13:00:00Z", required = true)
        Instant retrospectiveAt,

        @Schema(
                description = "The project whose team looked back",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

        @Schema(description = "What that is called", examples = "One number to call", required = true)
        String projectTitle,

        @Schema(
                description = "The cluster that it was drawn from",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                required = true)
        UUID clusterId,

        @Nullable
        @Schema(
                description = "What its notes say, in a few words; null where they were taken apart since",
                examples = "Nobody knows who answers after 5 pm",
                nullable = true,
                required = true)
        String clusterTitle,

        @Schema(description = "When it was drawn", examples = "2027-02-01T14:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2027-02-01T14:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    FindingDraft draft() {
        return new FindingDraft(
                kind,
                insightKind,
                statement,
                principles.stream().map(ChosenPrincipleView::choice).toList());
    }

    @Override
    public Optional<String> readFrom() {
        return Optional.of("findings");
    }
}
