package io.interlace.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a proposal meets every check of its call. */
@Schema(name = "NewEligibility", description = "Whether a proposal meets every check of its call")
record NewEligibility(
        @NotNull @Schema(description = "Whether it meets them all", examples = "false", required = true)
        Boolean eligible,

        @Nullable
        @Schema(
                description = "The check of the call that it fails; for one that is not eligible, and only then",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a72",
                nullable = true)
        UUID failedCheckId,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Anything the team should know",
                examples = "It asks for a new record system",
                maxLength = 1000,
                nullable = true)
        String note) {}
