package io.interlace.stakeholder;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role somebody holds, by codes of the programme's reference data. */
@Schema(name = "NewAffiliation", description = "A role somebody holds, by codes of the programme's reference data")
record NewAffiliation(
        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the organisation", examples = "RJ1", maxLength = 40, nullable = true)
        String organisationCode,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the place", examples = "LAMBETH", maxLength = 40, nullable = true)
        String placeCode,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the sector", examples = "ACUTE", maxLength = 40, nullable = true)
        String sectorCode,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Code of the stakeholder group", examples = "GPS", maxLength = 40, nullable = true)
        String groupCode,

        @Nullable
        @Size(max = 200)
        @Schema(
                description = "What the person is there",
                examples = "Discharge coordinator",
                maxLength = 200,
                nullable = true)
        String jobTitle) {

    NewAffiliation withJobTitle(String title) {
        return new NewAffiliation(organisationCode, placeCode, sectorCode, groupCode, title);
    }
}
