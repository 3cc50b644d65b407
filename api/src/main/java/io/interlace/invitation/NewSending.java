package io.interlace.invitation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an invitation is sent again; nothing need be said. */
@Schema(name = "NewSending", description = "How an invitation is sent again")
record NewSending(
        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "Why a lead asks once more although it is over budget; stays with the contact in the ledger",
                examples = "She asked us to write again",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String overrideReason) {}
