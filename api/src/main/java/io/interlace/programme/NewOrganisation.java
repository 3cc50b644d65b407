package io.interlace.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation is made from. */
@Schema(name = "NewOrganisation", description = "What an organisation is made from")
record NewOrganisation(
        @NotNull
        @Pattern(
                regexp = NewCategory.CODE,
                message = "holds capital letters, digits, - and _, 40 at most, and begins with a letter or digit")
        @Schema(
                description = "Short code that other data refers to; the ODS code where there is one",
                examples = "RJ1",
                pattern = NewCategory.CODE,
                maxLength = 40,
                required = true)
        String code,

        @Nullable
        @Size(max = 8)
        @Schema(
                description = "Code of the Organisation Data Service, in the shape published for this type",
                examples = "RJ1",
                maxLength = 8,
                nullable = true)
        String odsCode,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Name as people know it",
                examples = "Guy's and St Thomas' NHS Foundation Trust",
                maxLength = 200,
                required = true)
        String name,

        @NotNull @Schema(description = "What kind of organisation it is", examples = "NHS_TRUST", required = true)
        OrganisationType type,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the place it is in", examples = "LAMBETH", maxLength = 40, nullable = true)
        String placeCode,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the sector it belongs to", examples = "ACUTE", maxLength = 40, nullable = true)
        String sectorCode) {}
