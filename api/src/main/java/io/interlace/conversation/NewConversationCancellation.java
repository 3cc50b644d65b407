package io.interlace.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a conversation is cancelled. */
@Schema(name = "NewConversationCancellation", description = "Why a conversation is cancelled")
record NewConversationCancellation(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Why", examples = "She is needed on the ward", maxLength = 1000, required = true)
        String reason) {}
