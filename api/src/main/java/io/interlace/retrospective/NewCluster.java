package io.interlace.retrospective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes that say the same, under a title. */
@Schema(name = "NewCluster", description = "Notes that say the same, under a title")
record NewCluster(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = BoardColumn.ONE_LINE, message = "is one line")
        @Schema(
                description = "What they say, in a few words",
                examples = "Nobody knows who answers after 5 pm",
                maxLength = 200,
                pattern = BoardColumn.ONE_LINE,
                required = true)
        String title,

        @NotNull
        @Size(max = 200)
        @Schema(
                description = "The notes, which leave the clusters they are in",
                examples = "[\"5d0c2c0e-7c0e-4c8e-8b0b-0d1d9f3f6a11\"]",
                maxItems = 200,
                required = true)
        List<@NotNull UUID> noteIds) {}
