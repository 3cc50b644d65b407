package io.interlace.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done for some minutes of a workshop. */
@Schema(name = "AgendaItem", description = "What is done for some minutes of a workshop")
record AgendaItem(
        @NotNull
        @Min(1)
        @Max(480)
        @Schema(description = "For how many minutes", examples = "20", minimum = "1", maximum = "480", required = true)
        Integer minutes,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = AgendaItem.ONE_LINE, message = "is one line")
        @Schema(
                description = "What is done, on one line",
                examples = "Draw what happens today, from both sides",
                maxLength = 200,
                required = true)
        String title) {

    static final String ONE_LINE = "[^\\r\\n]*";
}
