package io.interlace.call;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A check of eligibility as it shall be. */
@Schema(name = "NewEligibilityCheck", description = "A check of eligibility as it shall be")
record NewEligibilityCheck(
        @Nullable
        @Schema(
                description = "Which check of the call it is; none for a new one",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a72",
                nullable = true)
        UUID id,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What must be so, and in no other check of the call",
                examples = "A named lead on each side",
                maxLength = 200,
                required = true)
        String name) {

    EligibilityCheck as(UUID kept) {
        return new EligibilityCheck(kept, name.strip());
    }
}
