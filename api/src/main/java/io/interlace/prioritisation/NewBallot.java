package io.interlace.prioritisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one voter says. */
@Schema(name = "NewBallot", description = "What one voter says")
record NewBallot(
        @NotNull
        @Size(max = 60)
        @Schema(
                description =
                        "Challenges in order of preference, the first first; those in one list are equal to you. What you"
                                + " leave out means what the round says. An empty list takes your ballot back",
                maxItems = 60,
                required = true)
        List<@NotNull @Size(min = 1, max = 60) List<@NotNull UUID>> ranks) {

    int ranked() {
        return ranks.stream().mapToInt(List::size).sum();
    }
}
