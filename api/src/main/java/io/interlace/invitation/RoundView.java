package io.interlace.invitation;

import io.interlace.http.Versioned;
import io.interlace.participation.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round on the wire. */
@Schema(name = "InvitationRound", description = "Many people invited together, and what became of it")
record RoundView(
        @Schema(
                description = "Identifies the round",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
                required = true)
        UUID id,

        @Schema(description = "Name", examples = "Wave 1, November", required = true)
        String name,

        @Schema(description = "The template", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78", required = true)
        UUID templateId,

        @Schema(description = "Its name", examples = "Invitation to take part", required = true)
        String templateName,

        @Schema(description = "What people are asked for", examples = "ENGAGE", required = true)
        Purpose purpose,

        @Nullable
        @Schema(
                description = "The round to vote in, for a BALLOT, where somebody said which",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01",
                nullable = true,
                required = true)
        UUID prioritisationId,

        @Schema(description = "Minutes asked for", examples = "5", required = true)
        int minutes,

        @Schema(description = "The words as they were then, with placeholders", required = true)
        InvitationMessage message,

        @Nullable
        @Schema(
                description = "The wave whose referrals were invited; null for chosen people",
                examples = "0",
                nullable = true,
                required = true)
        Integer wave,

        @Schema(description = "When they are, or were, to be sent", examples = "2026-11-23T08:00:00Z", required = true)
        Instant sendAt,

        @Schema(description = "How many were invited", examples = "23", required = true)
        int invited,

        @Schema(description = "How many invitations stand where; states without any are left out", required = true)
        List<Standing> states,

        @Schema(description = "How many were left out and why; reasons without any are left out", required = true)
        List<Omission> leftOut,

        @Nullable
        @Schema(
                description = "Member who made it; null for somebody who is a member no more",
                examples = "Maya Okafor",
                nullable = true,
                required = true)
        String madeBy,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    /** How many invitations are in one state. */
    @Schema(name = "InvitationStateCount", description = "How many invitations are in one state")
    record Standing(
            @Schema(description = "The state", examples = "ANSWERED", required = true)
            InvitationState state,

            @Schema(description = "How many", examples = "11", required = true)
            int count) {}

    /** How many people were left out for one reason. */
    @Schema(name = "LeftOutCount", description = "How many people were left out for one reason")
    record Omission(
            @Schema(description = "The reason", examples = "OVER_BUDGET", required = true)
            LeftOutReason reason,

            @Schema(description = "How many", examples = "4", required = true)
            int count) {}
}
