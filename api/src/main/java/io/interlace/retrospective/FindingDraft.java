package io.interlace.retrospective;

import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.insight.InsightKind;
import io.interlace.principle.ChosenPrinciple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a finding. */
@Schema(name = "FindingDraft", description = "What may be changed of a finding")
record FindingDraft(
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

    FindingDraft {
        principles = principles == null ? List.of() : principles;
    }

    /** @throws io.interlace.http.Problem 400 that names each place */
    FindingDraft checked() {
        List<Wrong> wrong = new ArrayList<>();
        if (kind == FindingKind.EVIDENCE && principles.isEmpty()) {
            wrong.add(new Wrong("/principles", "name at least one: evidence speaks about principles"));
        }
        if (kind == FindingKind.INSIGHT && insightKind == null) {
            wrong.add(new Wrong("/insightKind", "is CHALLENGE or OPPORTUNITY for an INSIGHT"));
        }
        if (kind != FindingKind.INSIGHT && insightKind != null) {
            wrong.add(new Wrong("/insightKind", "is for an INSIGHT alone"));
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return this;
    }
}
