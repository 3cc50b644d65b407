package io.interlace.prioritisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A challenge that is ranked no more. */
@Schema(name = "NewChallengeWithdrawal", description = "A challenge that is ranked no more, and why")
record NewChallengeWithdrawal(
        @NotNull
        @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01", required = true)
        UUID challengeId,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "The reason, which voters are told",
                examples = "The trust has solved it meanwhile",
                maxLength = 1000,
                required = true)
        String reason) {}
