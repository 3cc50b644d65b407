package io.interlace.map;

import io.interlace.stakeholder.StakeholderStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whom a map shows, which is everybody who meets all that is asked, and what of one's own it tells of them. */
public class MapFilter {

    @QueryParam("status")
    @Parameter(description = "Only people with this status", example = "ENGAGED")
    @Nullable
    StakeholderStatus status;

    @QueryParam("placeCode")
    @Size(max = 40)
    @Parameter(description = "Only people of this place", example = "LAMBETH")
    @Nullable
    String placeCode;

    @QueryParam("sectorCode")
    @Size(max = 40)
    @Parameter(description = "Only people of this sector", example = "ACUTE")
    @Nullable
    String sectorCode;

    @QueryParam("groupCode")
    @Size(max = 40)
    @Parameter(description = "Only people of this stakeholder group", example = "GPS")
    @Nullable
    String groupCode;

    @QueryParam("wave")
    @Parameter(description = "Only people of this wave, 0 for seeds", example = "1")
    @Nullable
    Integer wave;

    @QueryParam("attribute")
    @Size(max = 60)
    @Parameter(description = "Tell this attribute of each person, too", example = "workingPattern")
    @Nullable
    String attribute;

    boolean shows(
            StakeholderStatus itsStatus,
            @Nullable String itsPlace,
            @Nullable String itsSector,
            @Nullable String itsGroup,
            @Nullable Integer itsWave) {
        return (status == null || status == itsStatus)
                && (placeCode == null || placeCode.equals(itsPlace))
                && (sectorCode == null || sectorCode.equals(itsSector))
                && (groupCode == null || groupCode.equals(itsGroup))
                && (wave == null || wave.equals(itsWave));
    }
}
