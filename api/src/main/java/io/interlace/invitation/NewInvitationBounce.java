package io.interlace.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mail that came back. */
@Schema(
        name = "NewInvitationBounce",
        description = "A mail that came back, by exactly one of the invitation and the Message-ID")
record NewInvitationBounce(
        @Nullable
        @Schema(
                description = "Which invitation it was",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                nullable = true)
        UUID invitationId,

        @Nullable
        @Size(min = 1, max = 300)
        @Schema(
                description =
                        "Message-ID of the mail that came back, an invitation or a reminder, with its angle brackets",
                examples = "<01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a82@interlace.example.org>",
                minLength = 1,
                maxLength = 300,
                nullable = true)
        String messageId,

        @NotBlank
        @Size(max = 400)
        @Schema(
                description = "What was said",
                examples = "550 5.1.1 No such user here",
                maxLength = 400,
                required = true)
        String reason) {}
