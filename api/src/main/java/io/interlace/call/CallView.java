package io.interlace.call;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call on the wire. */
@Schema(name = "Call", description = "A call for proposals")
public record CallView(
        @Schema(description = "Identifies the call", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70", required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Five teams to try working differently", required = true)
        String title,

        @Nullable
        @Schema(
                description = "What it is for",
                examples = "We look for small changes at the interface that teams on both sides want.",
                nullable = true,
                required = true)
        String purpose,

        @Nullable
        @Schema(
                description = "Who may apply",
                examples = "Anybody who works on either side of the interface",
                nullable = true,
                required = true)
        String whoMayApply,

        @Nullable
        @Schema(
                description = "What can and cannot be offered",
                examples = "A facilitator, a notebook and some cover for twelve weeks. We cannot buy equipment.",
                nullable = true,
                required = true)
        String promise,

        @Nullable
        @Schema(
                description = "How many proposals are to be chosen; null while that is not known",
                examples = "5",
                nullable = true,
                required = true)
        Integer places,

        @Schema(description = "What the chosen ones may take together", required = true)
        Capacity capacity,

        @Nullable
        @Schema(
                description = "When it is meant to open; once open, when it did",
                examples = "2026-11-30T09:00:00Z",
                nullable = true,
                required = true)
        Instant opensAt,

        @Nullable
        @Schema(
                description = "When it closes; once closed, when it did",
                examples = "2026-12-11T17:00:00Z",
                nullable = true,
                required = true)
        Instant closesAt,

        @Schema(description = "How far it has come", examples = "OPEN", required = true)
        CallState state,

        @Schema(description = "What proposals are scored by", required = true)
        List<Criterion> criteria,

        @Schema(description = "What every proposal must meet", required = true)
        List<EligibilityCheck> eligibilityChecks,

        @Schema(description = "How the chosen ones are to be spread", required = true)
        List<Quota> quotas,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    NewCall draft() {
        return new NewCall(
                title,
                purpose,
                whoMayApply,
                promise,
                places,
                capacity,
                opensAt,
                closesAt,
                criteria.stream().map(Criterion::draft).toList(),
                eligibilityChecks.stream().map(EligibilityCheck::draft).toList(),
                quotas);
    }
}
