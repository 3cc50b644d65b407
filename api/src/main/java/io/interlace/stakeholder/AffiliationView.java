package io.interlace.stakeholder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role somebody holds, on the wire. */
@Schema(name = "Affiliation", description = "A role somebody holds")
record AffiliationView(
        @Nullable @Schema(description = "Code of the organisation", examples = "RJ1", nullable = true, required = true)
        String organisationCode,

        @Nullable
        @Schema(
                description = "Name of the organisation",
                examples = "Guy's and St Thomas' NHS Foundation Trust",
                nullable = true,
                required = true)
        String organisationName,

        @Nullable @Schema(description = "Code of the place", examples = "LAMBETH", nullable = true, required = true)
        String placeCode,

        @Nullable @Schema(description = "Code of the sector", examples = "ACUTE", nullable = true, required = true)
        String sectorCode,

        @Nullable
        @Schema(description = "Code of the stakeholder group", examples = "GPS", nullable = true, required = true)
        String groupCode,

        @Nullable
        @Schema(
                description = "What the person is there",
                examples = "Discharge coordinator",
                nullable = true,
                required = true)
        String jobTitle) {

    @JsonIgnore
    boolean isEmpty() {
        return equals(new AffiliationView(null, null, null, null, null, null));
    }

    NewAffiliation draft() {
        return new NewAffiliation(organisationCode, placeCode, sectorCode, groupCode, jobTitle);
    }
}
