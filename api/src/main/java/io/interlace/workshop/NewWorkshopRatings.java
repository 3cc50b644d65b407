package io.interlace.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who attended says of the principles of a workshop. */
@Schema(name = "NewWorkshopRatings", description = "What somebody who attended says of the principles of a workshop")
record NewWorkshopRatings(
        @NotNull
        @Size(max = 12)
        @Schema(
                description = "One for each principle of which they say something; of the others they say nothing",
                maxItems = 12,
                required = true)
        List<@NotNull @Valid PrincipleRating> ratings) {}
