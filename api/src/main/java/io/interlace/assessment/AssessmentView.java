package io.interlace.assessment;

import io.interlace.call.ProposalState;
import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment on the wire. */
@Schema(name = "Assessment", description = "What one assessor says of one proposal")
public record AssessmentView(
        @Schema(
                description = "Identifies the assessment",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a80",
                required = true)
        UUID id,

        @Schema(
                description = "The call it belongs to",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70",
                required = true)
        UUID callId,

        @Schema(description = "The proposal", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
        UUID proposalId,

        @Schema(
                description = "What the proposal is called",
                examples = "Book it yourself: onward referral between clinics",
                required = true)
        String proposalTitle,

        @Schema(
                description = "How far the proposal has come; one that is withdrawn needs nobody to assess it",
                examples = "SUBMITTED",
                required = true)
        ProposalState proposalState,

        @Schema(
                description = "The member who assesses",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a72",
                required = true)
        UUID memberId,

        @Schema(description = "Name of that member", examples = "Ngozi Adeyemi", required = true)
        String memberName,

        @Schema(description = "How far it has come", examples = "SUBMITTED", required = true)
        AssessmentState state,

        @Schema(description = "What was given so far", required = true)
        List<Score> scores,

        @Nullable
        @Schema(
                description = "What the scores do not say",
                examples = "Strong on the hand-over; who answers at weekends is open.",
                nullable = true,
                required = true)
        String note,

        @Nullable
        @Schema(
                description = "Why the member must not assess it",
                examples = "Works on the ward",
                nullable = true,
                required = true)
        String conflictReason,

        @Nullable
        @Schema(
                description = "When it was submitted",
                examples = "2026-11-28T14:00:00Z",
                nullable = true,
                required = true)
        Instant submittedAt,

        @Schema(description = "When it was assigned", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    AssessmentDraft draft() {
        return new AssessmentDraft(scores, note);
    }
}
