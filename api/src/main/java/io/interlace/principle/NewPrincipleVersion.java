package io.interlace.principle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a principle shall say from now on, and why. */
@Schema(name = "NewPrincipleVersion", description = "What a principle shall say from now on, and why")
record NewPrincipleVersion(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PrincipleText.ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is called",
                examples = "Finish it, or hear a yes",
                maxLength = 200,
                required = true)
        String title,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "The principle in a sentence or two",
                examples = "Finish what you start. If you cannot, ask, and keep hold of it until you hear a yes.",
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
        List<@Valid PrincipleSource> sources,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "Why it says something else from now on",
                examples = "The wording before left a gap between asking and being answered.",
                maxLength = 2000,
                required = true)
        String reasonForChange,

        @Size(max = 20)
        @Schema(description = "The findings for which it does, each about this principle", maxItems = 20)
        List<@NotNull UUID> findingIds,

        @NotNull
        @Min(1)
        @Schema(
                description = "Number of the version it is written over, which has to be the current one",
                examples = "1",
                minimum = "1",
                required = true)
        Integer basedOn) {

    NewPrincipleVersion {
        looksLike = looksLike == null ? List.of() : looksLike;
        doesNotLookLike = doesNotLookLike == null ? List.of() : doesNotLookLike;
        sources = sources == null ? List.of() : sources;
        findingIds = findingIds == null ? List.of() : findingIds;
    }

    PrincipleText text() {
        return new PrincipleText(title, statement, looksLike, doesNotLookLike, sources);
    }
}
