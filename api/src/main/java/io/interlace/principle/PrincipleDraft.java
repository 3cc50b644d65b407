package io.interlace.principle;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a principle without another version of it. */
@Schema(name = "PrincipleDraft", description = "What may be changed of a principle without another version of it")
record PrincipleDraft(
        @Nullable
        @Size(min = 1, max = 100)
        @Pattern(regexp = PrincipleText.ONE_LINE, message = "is one line")
        @Schema(
                description = "Which principles it stands beside",
                examples = "Finish what you start",
                minLength = 1,
                maxLength = 100,
                pattern = PrincipleText.ONE_LINE,
                nullable = true)
        String family) {

    PrincipleDraft {
        family = family == null ? null : family.strip();
    }
}
