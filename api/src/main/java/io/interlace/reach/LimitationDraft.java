package io.interlace.reach;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a lead says of a limitation; null where the figures are to speak. */
@Schema(name = "LimitationDraft", description = "What a lead says of a limitation")
record LimitationDraft(
        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "The limitation in plain words, which everybody may read; null for the computed ones",
                examples = "Mental health teams are under-represented: their silence is pressure, not agreement.",
                minLength = 1,
                maxLength = 2000,
                nullable = true)
        String text,

        @Nullable
        @Schema(description = "How much it matters; null for the computed one", examples = "HIGH", nullable = true)
        LimitationSeverity severity) {

    /** What is said of a limitation that nobody has edited. */
    static final LimitationDraft NONE = new LimitationDraft(null, null);
}
