package io.interlace.call;

import io.interlace.http.Wrong;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole numbers a criterion is scored with. */
@Schema(name = "Scale", description = "The whole numbers that a criterion is scored with")
public record Scale(
        @NotNull
        @Min(0)
        @Max(99)
        @Schema(description = "Lowest score", examples = "1", minimum = "0", maximum = "99", required = true)
        Integer min,

        @NotNull
        @Min(1)
        @Max(100)
        @Schema(description = "Highest score", examples = "5", minimum = "1", maximum = "100", required = true)
        Integer max,

        @Size(max = 101)
        @Schema(
                description = "What each score means, from the lowest to the highest; none, or one for each",
                examples = "[\"not at all\", \"a little\", \"fairly\", \"well\", \"very well\"]",
                maxItems = 101)
        List<@NotNull @NotBlank @Size(max = 100) String> labels) {

    public Scale {
        labels = labelsOrNone(labels);
    }

    private static List<String> labelsOrNone(@Nullable List<String> labels) {
        return labels == null ? List.of() : labels;
    }

    /** Where it is wrong, and how. */
    Optional<Wrong> wrong(String pointer) {
        if (min >= max) {
            return Optional.of(new Wrong(pointer + "/max", "is not above the lowest score"));
        }
        int steps = max - min + 1;
        return labels.isEmpty() || labels.size() == steps
                ? Optional.empty()
                : Optional.of(new Wrong(
                        pointer + "/labels",
                        "has " + labels.size() + " labels for " + steps + " scores; give all or none"));
    }
}
