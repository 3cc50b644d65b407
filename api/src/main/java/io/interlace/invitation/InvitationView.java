package io.interlace.invitation;

import io.interlace.http.Versioned;
import io.interlace.participation.Answer;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation on the wire. */
@Schema(name = "Invitation", description = "One person, asked for one thing by mail, and what became of it")
record InvitationView(
        @Schema(
                description = "Identifies the invitation",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(description = "Who is invited", required = true)
        PersonName stakeholder,

        @Schema(description = "The template", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78", required = true)
        UUID templateId,

        @Schema(description = "Its name", examples = "Invitation to take part", required = true)
        String templateName,

        @Nullable
        @Schema(
                description = "The round in which they were invited; null for somebody invited alone",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
                nullable = true,
                required = true)
        UUID roundId,

        @Schema(description = "What they are asked for", examples = "ENGAGE", required = true)
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

        @Schema(
                description =
                        "SCHEDULED until its day; SENDING while its mail is in the outbox; SENT until the answer; FAILED when"
                                + " the mail was refused, or nobody knows; BOUNCED when it came back; REVOKED when it was"
                                + " taken back, by hand or since the person left",
                examples = "SENT",
                required = true)
        InvitationState state,

        @Nullable
        @Schema(
                description = "Why it failed, came back or was taken back, in words",
                examples = "The mail server refused it: 550 No such user",
                nullable = true,
                required = true)
        String reason,

        @Schema(description = "When it is, or was, to be sent", examples = "2026-11-23T08:00:00Z", required = true)
        Instant sendAt,

        @Nullable
        @Schema(description = "When it was sent", examples = "2026-11-23T08:00:02Z", nullable = true, required = true)
        Instant sentAt,

        @Nullable
        @Schema(
                description = "Until when its link works; null before it is sent",
                examples = "2026-12-15T00:00:00Z",
                nullable = true,
                required = true)
        Instant expiresAt,

        @Nullable
        @Schema(
                description = "When who has not answered is reminded next; null for never by itself",
                examples = "2026-11-30T08:00:00Z",
                nullable = true,
                required = true)
        Instant remindAt,

        @Schema(description = "When they were reminded, the first time first", required = true)
        List<Reminder> reminders,

        @Nullable @Schema(description = "What they said last", examples = "ACCEPTED", nullable = true, required = true)
        Answer answer,

        @Nullable @Schema(description = "Why they declined", examples = "NO_TIME", nullable = true, required = true)
        DeclineReason declineReasonCode,

        @Nullable
        @Schema(description = "When they said so", examples = "2026-11-25T09:00:00Z", nullable = true, required = true)
        Instant answeredAt,

        @Nullable
        @Schema(
                description = "Member who invites; null for somebody who is a member no more",
                examples = "Maya Okafor",
                nullable = true,
                required = true)
        String invitedBy,

        @Nullable
        @Schema(
                description = "Why a lead invited although it was over budget; null where it was not",
                examples = "She offered to chair the workshop",
                nullable = true,
                required = true)
        String overrideReason,

        @Schema(
                description = "The ask in the ledger",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a80",
                required = true)
        UUID contactId,

        @Nullable
        @Schema(
                description = "Their link; null before it is sent",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a81",
                nullable = true,
                required = true)
        UUID participationLinkId,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-23T08:00:02Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "2", required = true)
        long version)
        implements Versioned {

    /** One reminder. */
    @Schema(name = "InvitationReminder", description = "One reminder of an invitation")
    record Reminder(
            @Schema(description = "When it was written", examples = "2026-11-30T08:00:00Z", required = true)
            Instant at,

            @Schema(
                    description = "SENDING, SENT, or FAILED when its mail was refused or nobody knows",
                    examples = "SENT",
                    required = true)
            ReminderState state,

            @Schema(description = "Whether a member asked for it", examples = "false", required = true)
            boolean byHand) {}
}
