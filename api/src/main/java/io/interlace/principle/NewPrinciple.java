package io.interlace.principle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A principle that is proposed, with its first version. */
@Schema(name = "NewPrinciple", description = "A principle that is proposed, with its first version")
record NewPrinciple(
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
        String family,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PrincipleText.ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is called",
                examples = "Keep work where it started",
                maxLength = 200,
                required = true)
        String title,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "The principle in a sentence or two",
                examples = "Whoever starts a piece of care completes it.",
                maxLength = 2000,
                required = true)
        String statement,

        @Size(max = 20) @Schema(description = "What it looks like, each on one line", maxItems = 20)
        List<@NotBlank @Size(max = 500) @Pattern(regexp = PrincipleText.ONE_LINE, message = "is one line") String>
                looksLike,

        @Size(max = 20) @Schema(description = "What it does not look like, each on one line", maxItems = 20)
        List<@NotBlank @Size(max = 500) @Pattern(regexp = PrincipleText.ONE_LINE, message = "is one line") String>
                doesNotLookLike,

        @Size(max = 20) @Schema(description = "Where it comes from", maxItems = 20)
        List<@Valid PrincipleSource> sources) {

    NewPrinciple {
        family = family == null ? null : family.strip();
        looksLike = looksLike == null ? List.of() : looksLike;
        doesNotLookLike = doesNotLookLike == null ? List.of() : doesNotLookLike;
        sources = sources == null ? List.of() : sources;
    }

    PrincipleText text() {
        return new PrincipleText(title, statement, looksLike, doesNotLookLike, sources);
    }
}
