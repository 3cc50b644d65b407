package io.interlace.principle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who took part says of the principles that guided it. */
@Schema(name = "NewPrincipleRatings", description = "What somebody who took part says of the principles that guided it")
public record NewPrincipleRatings(
        @NotNull
        @Size(max = 12)
        @Schema(
                description = "One for each principle of which they say something; of the others they say nothing",
                maxItems = 12,
                required = true)
        List<@NotNull @Valid PrincipleRating> ratings) {}
