package io.interlace.principle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a principle comes from. */
@Schema(name = "PrincipleSource", description = "Where a principle comes from")
record PrincipleSource(
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = PrincipleText.ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is, on one line",
                examples = "Patient safety investigations into lost results",
                maxLength = 500,
                required = true)
        String citation,

        @Nullable
        @Size(max = 2000)
        @Pattern(regexp = PrincipleSource.ADDRESS, message = "begins with http:// or https:// and holds no spaces")
        @Schema(
                description = "Where it can be read; http or https only",
                examples = "https://www.example.org/lost-results",
                maxLength = 2000,
                pattern = PrincipleSource.ADDRESS,
                nullable = true)
        String url) {

    static final String ADDRESS = "https?://[^\\s/]\\S*";

    PrincipleSource stripped() {
        return new PrincipleSource(citation.strip(), url);
    }
}
