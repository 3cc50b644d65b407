package io.interlace.stakeholder;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person on the wire. */
@Schema(name = "Stakeholder", description = "A person the programme engages, or means to")
record StakeholderView(
        @Schema(
                description = "Identifies the person",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Nullable
        @Schema(
                description = "Key in the system the person was first kept in",
                examples = "SEL-1007",
                nullable = true,
                required = true)
        String externalId,

        @Schema(description = "Name", examples = "Adaeze Winterbourne", required = true)
        String name,

        @Nullable
        @Schema(
                description = "Work e-mail",
                examples = "adaeze.winterbourne@example.org",
                nullable = true,
                required = true)
        String email,

        @Schema(description = "How far they have come", examples = "ENGAGED", required = true)
        StakeholderStatus status,

        @Schema(description = "Roles they hold, the primary one first", required = true)
        List<AffiliationView> affiliations,

        @Nullable
        @Schema(
                description = "How many others of the population they know",
                examples = "64",
                nullable = true,
                required = true)
        Integer networkSize,

        @Nullable
        @Schema(description = "How much they can move, 1 to 5", examples = "4", nullable = true, required = true)
        Integer influence,

        @Nullable
        @Schema(description = "How much they care to, 1 to 5", examples = "5", nullable = true, required = true)
        Integer interest,

        @Nullable
        @Schema(
                description = "Minutes a month set aside for this work",
                examples = "240",
                nullable = true,
                required = true)
        Integer protectedMinutesPerMonth,

        @Schema(description = "Attributes of the programme's own", required = true)
        Map<String, String> attributes,

        @Nullable
        @Schema(
                description = "How many referrals from a seed they came in by; null before they engage",
                examples = "2",
                nullable = true,
                required = true)
        Integer wave,

        @Schema(description = "Whether they engaged without a referral", examples = "false", required = true)
        boolean seed,

        @Nullable
        @Schema(
                description = "Who brought them in",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                nullable = true,
                required = true)
        UUID recruiterId,

        @Nullable
        @Schema(
                description = "When they were first invited",
                examples = "2026-01-09T09:00:00Z",
                nullable = true,
                required = true)
        Instant invitedAt,

        @Nullable
        @Schema(description = "When they accepted", examples = "2026-01-20T09:00:00Z", nullable = true, required = true)
        Instant engagedAt,

        @Nullable
        @Schema(description = "When they declined", examples = "2026-01-20T09:00:00Z", nullable = true, required = true)
        Instant declinedAt,

        @Nullable @Schema(description = "Why they declined", examples = "NO_TIME", nullable = true, required = true)
        DeclineReason declineReasonCode,

        @Nullable
        @Schema(
                description = "When they asked not to be contacted any more",
                examples = "2026-03-02T09:00:00Z",
                nullable = true,
                required = true)
        Instant optedOutAt,

        @Schema(description = "When they were entered", examples = "2026-01-05T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When they were last changed", examples = "2026-01-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(
                description = "Raised by each change; not by waves, which follow from referrals",
                examples = "1",
                required = true)
        long version)
        implements Versioned {

    NewStakeholder draft() {
        return new NewStakeholder(
                name,
                externalId,
                email,
                status,
                declineReasonCode,
                affiliations.stream().map(AffiliationView::draft).toList(),
                networkSize,
                influence,
                interest,
                protectedMinutesPerMonth,
                attributes);
    }
}
