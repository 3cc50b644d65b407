package io.interlace.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Words to be looked at before they are sent. */
@Schema(name = "NewInvitationPreview", description = "Words to be looked at before they are kept or sent")
record NewInvitationPreview(
        @Nullable
        @Schema(
                description = "The template; needed unless there is a message",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                nullable = true)
        UUID templateId,

        @Nullable
        @Valid
        @Schema(description = "Words in place of the template's; needed unless there is a template", nullable = true)
        InvitationMessage message,

        @Nullable
        @Schema(
                description = "For whom; somebody invented unless said",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                nullable = true)
        UUID stakeholderId,

        @Nullable
        @Min(1)
        @Max(600)
        @Schema(
                description = "Minutes asked for; the template's, or 15, unless said",
                examples = "5",
                minimum = "1",
                maximum = "600",
                nullable = true)
        Integer minutes,

        @Nullable
        @Min(1)
        @Max(180)
        @Schema(
                description = "Days to answer; the template's, or 21, unless said",
                examples = "21",
                minimum = "1",
                maximum = "180",
                nullable = true)
        Integer daysToAnswer,

        @Nullable
        @Schema(
                description = "When it would be sent; now unless said",
                examples = "2026-11-23T08:00:00Z",
                nullable = true)
        Instant sendAt) {}
