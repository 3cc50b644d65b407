package io.interlace.reach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A limitation that a lead adds. */
@Schema(name = "NewLimitation", description = "A limitation that the figures do not tell")
record NewLimitation(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "The limitation in plain words, which everybody may read",
                examples = "No patient or carer from Bexley was heard before the first edition was published.",
                minLength = 1,
                maxLength = 2000,
                required = true)
        String text,

        @Nullable @Schema(description = "How much it matters; MEDIUM unless said", examples = "HIGH", nullable = true)
        LimitationSeverity severity) {

    LimitationDraft draft() {
        return new LimitationDraft(text, severity == null ? LimitationCode.OWN.usually() : severity);
    }
}
