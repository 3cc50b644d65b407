package io.interlace.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a place, sector or stakeholder group is made from. */
@Schema(name = "NewCategory", description = "What a place, sector or stakeholder group is made from")
record NewCategory(
        @NotNull
        @Pattern(
                regexp = CODE,
                message = "holds capital letters, digits, - and _, 40 at most, and begins with a letter or digit")
        @Schema(
                description = "Short code that other data refers to",
                examples = "LAMBETH",
                pattern = CODE,
                maxLength = 40,
                required = true)
        String code,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Name as people know it", examples = "Lambeth", maxLength = 200, required = true)
        String name,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "Who or what belongs here",
                examples = "The London Borough of Lambeth",
                maxLength = 2000,
                nullable = true)
        String description) {

    static final String CODE = "[A-Z0-9][A-Z0-9_-]{0,39}";
}
