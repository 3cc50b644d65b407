package io.interlace.target;

import io.interlace.http.Versioned;
import io.interlace.stakeholder.PersonName;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target on the wire. */
@Schema(
        name = "Target",
        description = "What a challenge is to have come to and by when, and whether what was measured leads there")
record TargetView(
        @Schema(
                description = "Identifies the target",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ce1",
                required = true)
        UUID id,

        @Schema(
                description = "The challenge that it is set for",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
                required = true)
        UUID challengeId,

        @Schema(
                description = "What is to be overcome",
                examples = "Discharge summaries come late, or say nothing of what is to be done.",
                required = true)
        String challengeStatement,

        @Schema(
                description = "What it is called",
                examples = "Discharge summaries received by the practice within 24 hours",
                required = true)
        String name,

        @Nullable
        @Schema(
                description = "What is measured, and how",
                examples = "Summaries with a receipt time within 24 hours of discharge, of all in the month",
                nullable = true,
                required = true)
        String measure,

        @Schema(description = "What it is measured in", examples = "PERCENT", required = true)
        TargetUnit unit,

        @Schema(description = "Whether more is better, or less", examples = "UP", required = true)
        TargetDirection direction,

        @Schema(description = "Where it begins", required = true)
        TargetPoint baseline,

        @Schema(description = "Where it is to come, and by when", required = true)
        TargetPoint target,

        @Nullable
        @Schema(
                description = "Where it holds, and whose figures it is of",
                examples = "All six places; the practices' own receipt times",
                nullable = true,
                required = true)
        String scope,

        @Nullable
        @Schema(
                description =
                        "Who sees to it, for leads and facilitators; null for others, where nobody does, and for somebody who"
                                + " was erased",
                nullable = true,
                required = true)
        PersonName owner,

        @Schema(
                description =
                        "MET: the last reading on or before the target's day reaches the target. Else, with three readings or more"
                                + " until then, a Theil-Sen line through them says what to expect on that day. ON_TRACK: it reaches the"
                                + " target. AT_RISK: it covers half of the way from baseline to target, or more. OFF_TRACK: less, or the"
                                + " day is over. NO_DATA: there are fewer readings",
                examples = "AT_RISK",
                required = true)
        TargetStatus status,

        @Nullable
        @Schema(
                description = "What the line says of the target's day; null while it has fewer than three readings",
                examples = "92.03",
                format = "decimal",
                nullable = true,
                required = true)
        BigDecimal forecast,

        @Nullable
        @Schema(
                description = "What the line gains in 30 days; null while it has fewer than three readings",
                examples = "1.4",
                format = "decimal",
                nullable = true,
                required = true)
        BigDecimal slopePer30Days,

        @Schema(
                description = "Where the straight path from baseline to target stands today",
                examples = "89.6",
                format = "decimal",
                required = true)
        BigDecimal pathToday,

        @Schema(description = "How many readings there are", examples = "12", required = true)
        int readings,

        @Schema(description = "The latest 60 of its readings, the earliest first", required = true)
        List<TargetPoint> latest,

        @Schema(description = "When it was set", examples = "2026-11-04T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(
                description = "When it, or a reading of it, was last changed",
                examples = "2026-11-04T09:00:00Z",
                required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    /** What may be changed of it, as leads and facilitators see it. */
    TargetDraft draft() {
        return new TargetDraft(
                name, measure, unit, direction, baseline, target, scope, owner == null ? null : owner.id());
    }
}
