package io.interlace.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a call is made from. Much may still be missing while it is a draft. */
@Schema(name = "NewCall", description = "What a call is made from; much may still be missing while it is a draft")
record NewCall(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What it is called",
                examples = "Five teams to try working differently",
                maxLength = 200,
                required = true)
        String title,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What it is for",
                examples = "We look for small changes at the interface that teams on both sides want.",
                maxLength = 5000,
                nullable = true)
        String purpose,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "Who may apply",
                examples = "Anybody who works on either side of the interface",
                maxLength = 5000,
                nullable = true)
        String whoMayApply,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What can and cannot be offered",
                examples = "A facilitator, a notebook and some cover for twelve weeks. We cannot buy equipment.",
                maxLength = 5000,
                nullable = true)
        String promise,

        @Nullable
        @Min(1)
        @Max(1000)
        @Schema(
                description = "How many proposals are to be chosen",
                examples = "5",
                minimum = "1",
                maximum = "1000",
                nullable = true)
        Integer places,

        @Nullable @Valid @Schema(description = "What they may take together; null for no limits", nullable = true)
        Capacity capacity,

        @Nullable
        @Schema(
                description = "When it is meant to open; opening it says when it did",
                examples = "2026-11-30T09:00:00Z",
                nullable = true)
        Instant opensAt,

        @Nullable
        @Schema(
                description = "When it closes by itself; after opensAt",
                examples = "2026-12-11T17:00:00Z",
                nullable = true)
        Instant closesAt,

        @Size(max = 20) @Schema(description = "What proposals are scored by, in this order", maxItems = 20)
        List<@NotNull @Valid NewCriterion> criteria,

        @Size(max = 20) @Schema(description = "What every proposal must meet, in this order", maxItems = 20)
        List<@NotNull @Valid NewEligibilityCheck> eligibilityChecks,

        @Size(max = 200) @Schema(description = "How the chosen ones are to be spread", maxItems = 200)
        List<@NotNull @Valid Quota> quotas) {

    NewCall {
        criteria = orNone(criteria);
        eligibilityChecks = orNone(eligibilityChecks);
        quotas = orNone(quotas);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    Capacity limits() {
        return capacity == null ? Capacity.UNLIMITED : capacity;
    }
}
