package io.interlace.project;

import io.interlace.http.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said of a milestone. */
@Schema(name = "NewMilestone", description = "What may be said of a milestone")
record NewMilestone(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What is reached",
                examples = "First clinic books with the other",
                maxLength = 200,
                required = true)
        String title,

        @Nullable @Schema(description = "Until when", examples = "2027-02-01", nullable = true)
        LocalDate dueOn,

        @Nullable
        @Schema(
                description = "When it was reached, today at the latest; null until then",
                examples = "2026-11-20",
                nullable = true)
        LocalDate doneOn) {

    /** @throws Problem 400 for what is said to have been reached on a day that is yet to come */
    NewMilestone checked(LocalDate today) {
        if (doneOn != null && doneOn.isAfter(today)) {
            throw Problem.at("/doneOn", "is yet to come");
        }
        return this;
    }
}
