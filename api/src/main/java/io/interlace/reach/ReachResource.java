package io.interlace.reach;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.http.Lists;
import io.interlace.http.WholeNumber;
import io.interlace.identity.Allows;
import io.interlace.programme.Dimension;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/programmes/{programmeId}/reach")
@Tag(name = "reach")
class ReachResource {

    private final MeasureReach measureReach;
    private final Recommend recommend;
    private final ListDimensions listDimensions;
    private final Lists lists;

    ReachResource(MeasureReach measureReach, Recommend recommend, ListDimensions listDimensions, Lists lists) {
        this.measureReach = measureReach;
        this.recommend = recommend;
        this.listDimensions = listDimensions;
        this.lists = lists;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getReach",
            summary = "See who is heard, against who is there",
            description =
                    "Counts, estimates and weights by primary role, in one dimension. People who are engaged stay so when they opt out, are erased or decline later. As CSV it is one row for each category, then one for each limitation. Two answers with asOf compare two dates; categories, roles and the frame are as they are now. Readers of aggregates see no number of fewer than five people, and no earlier date.")
    @APIResponse(
            responseCode = "200",
            description = "Reach in this dimension",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ReachView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public ReachView get(
            @QueryParam("dimension")
                    @Parameter(
                            description = "PLACE, SECTOR, GROUP, or ATTRIBUTE: and the name of an attribute",
                            required = true,
                            example = "PLACE",
                            schema =
                                    @Schema(type = SchemaType.STRING, pattern = Dimension.OR_ATTRIBUTE, maxLength = 71))
                    @Nullable
                    String dimension,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "Count acceptances up to this day of the programme's time zone, from 1970 until today",
                            example = "2026-06-30")
                    @Nullable
                    LocalDate asOf) {
        ReachView reach = measureReach.along(ReachDimension.named(dimension), asOf);
        lists.orAsTable(ReachTable.COLUMNS, ReachTable.rows(reach));
        return reach;
    }

    @GET
    @Path("dimensions")
    @Allows({LEAD, FACILITATOR, ASSESSOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getReachDimensions",
            summary = "See what people can be counted by",
            description =
                    "Place, sector and group, what else the population frame counts, and the attributes that most people have, 50 at most. Readers of aggregates see no attribute of fewer than five people unless the frame names it.")
    public ReachDimensionsView dimensions() {
        return listDimensions.all();
    }

    @GET
    @Path("recommendations")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getRecommendations",
            summary = "See whom to invite next, and why",
            description =
                    "Of the people who were referred, are not asked yet and may be asked today by the contact policy: those who bring the engaged nearest to the population frame, one after the other, over all framed dimensions. Fewer than asked for where nobody else would.")
    public RecommendationsView recommendations(
            @QueryParam("limit")
                    @Parameter(
                            description = "How many to name, 1 to 50; 5 unless said",
                            example = "5",
                            schema =
                                    @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "50"))
                    @Nullable
                    String limit,
            @QueryParam("minutes")
                    @Parameter(
                            description = "Minutes to ask them for, 0 to 10,000; 15 unless said",
                            example = "15",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "0",
                                            maximum = "10000"))
                    @Nullable
                    String minutes) {
        return recommend.next(
                WholeNumber.in("limit", limit, Recommend.USUAL_LIMIT, 1, Recommend.MOST),
                WholeNumber.in("minutes", minutes, Recommend.USUAL_MINUTES, 0, Recommend.MOST_MINUTES));
    }
}
