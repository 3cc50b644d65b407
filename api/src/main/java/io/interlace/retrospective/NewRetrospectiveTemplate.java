package io.interlace.retrospective;

import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Questions to be kept for other retrospectives. */
@Schema(name = "NewRetrospectiveTemplate", description = "Questions to be kept for other retrospectives")
record NewRetrospectiveTemplate(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = BoardColumn.ONE_LINE, message = "is one line")
        @Schema(
                description = "What it is called, unlike any other of the programme",
                examples = "After a difficult month",
                maxLength = 100,
                pattern = BoardColumn.ONE_LINE,
                required = true)
        String name,

        @NotNull
        @Size(min = 1, max = 8)
        @Schema(description = "What is asked", minItems = 1, maxItems = 8, required = true)
        List<@NotNull @Valid BoardColumn> columns) {

    /** @throws io.interlace.http.Problem 400 that names each place */
    NewRetrospectiveTemplate checked() {
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", BoardColumn.repeated(columns));
        return this;
    }
}
