package io.interlace.retrospective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note says, and to what. */
@Schema(name = "NoteDraft", description = "What a note says, and to what")
record NoteDraft(
        @NotNull
        @Pattern(regexp = BoardColumn.ID, message = "is capital letters, digits and underscores")
        @Schema(
                description = "The column that it answers",
                examples = "HINDERED",
                minLength = 1,
                maxLength = 40,
                pattern = BoardColumn.ID,
                required = true)
        String columnId,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "What it says",
                examples = "Rang at 17:20, it went to a switchboard that had not heard of us",
                maxLength = 1000,
                required = true)
        String text) {}
