package io.interlace.contact;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The contact policy on the wire. */
@Schema(name = "ContactPolicy", description = "How much of people's time the programme may ask for")
record ContactPolicyView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(description = "Length of the rolling period, in days", examples = "28", required = true)
        int periodDays,

        @Schema(description = "Most asks of one person in any period", examples = "2", required = true)
        int maxContacts,

        @Schema(
                description =
                        "Most minutes asked of one person in any period; who has more protected time may be asked for that",
                examples = "60",
                required = true)
        int maxMinutes,

        @Schema(description = "Days for which who declined is not asked again", examples = "90", required = true)
        int quietDaysAfterDecline,

        @Schema(description = "Most reminders of one invitation", examples = "2", required = true)
        int maxReminders,

        @Nullable
        @Schema(
                description = "The policy in words, for those who ask",
                examples = "Nobody is asked more than twice in four weeks.",
                nullable = true,
                required = true)
        String note,

        @Schema(description = "Days on which nobody is asked", required = true)
        List<QuietPeriod> quietPeriods,

        @Nullable
        @Schema(
                description = "When it was last changed; null while it is the one every programme begins with",
                examples = "2026-11-20T09:00:00Z",
                nullable = true,
                required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {

    static ContactPolicyView of(UUID id, NewContactPolicy policy, @Nullable Instant updatedAt, long version) {
        return new ContactPolicyView(
                id,
                policy.periodDays(),
                policy.maxContacts(),
                policy.maxMinutes(),
                policy.quietDaysAfterDecline(),
                policy.maxReminders(),
                policy.note(),
                policy.quietPeriods(),
                updatedAt,
                version);
    }

    NewContactPolicy draft() {
        return new NewContactPolicy(
                periodDays, maxContacts, maxMinutes, quietDaysAfterDecline, maxReminders, note, quietPeriods);
    }
}
