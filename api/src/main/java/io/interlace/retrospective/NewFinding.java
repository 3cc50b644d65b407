package io.interlace.retrospective;

import io.interlace.insight.InsightKind;
import io.interlace.principle.ChosenPrinciple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding that is drawn from a cluster. */
@Schema(name = "NewFinding", description = "A finding that is drawn from a cluster")
record NewFinding(
        @NotNull
        @Schema(
                description = "The cluster that it is drawn from, for good",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                required = true)
        UUID clusterId,

        @NotNull @Schema(description = "What it is of use for", examples = "EVIDENCE", required = true)
        FindingKind kind,

        @Nullable
        @Schema(description = "What an INSIGHT speaks of; null for others", examples = "CHALLENGE", nullable = true)
        InsightKind insightKind,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "What was found, in a sentence, without naming anybody",
                examples = "The line rang out when the handset sat on a desk.",
                maxLength = 1000,
                required = true)
        String statement,

        @Size(max = 12)
        @Schema(
                description = "The principles that it speaks about, each in one version; at least one for EVIDENCE",
                maxItems = 12)
        List<@NotNull @Valid ChosenPrinciple> principles) {

    FindingDraft draft() {
        return new FindingDraft(kind, insightKind, statement, principles);
    }
}
