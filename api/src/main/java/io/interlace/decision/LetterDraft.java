package io.interlace.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a letter. */
@Schema(name = "LetterDraft", description = "The words of a letter")
record LetterDraft(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = LetterDraft.ONE_LINE, message = "is one line")
        @Schema(
                description = "Subject",
                examples = "What became of “Book it yourself”",
                maxLength = 200,
                pattern = LetterDraft.ONE_LINE,
                required = true)
        String subject,

        @NotBlank
        @Size(max = 10_000)
        @Schema(
                description =
                        "Text; {name} stands for the name of whom it goes to, and nothing else in braces for anything",
                examples = "Dear {name},\n\nthank you for “Book it yourself”. …",
                maxLength = 10_000,
                required = true)
        String body) {

    static final String ONE_LINE = "[^\\r\\n]*";

    static final String NAME = "{name}";
}
