package io.interlace.insight;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import io.interlace.http.Command;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of insights. */
@Path("/programmes/{programmeId}/insights/{id}")
@Tag(name = "insights")
class InsightDecisionResource {

    private final Insights insights;
    private final ReadInsights readInsights;
    private final WriteInsights writeInsights;
    private final ReshapeInsights reshapeInsights;

    InsightDecisionResource(
            Insights insights,
            ReadInsights readInsights,
            WriteInsights writeInsights,
            ReshapeInsights reshapeInsights) {
        this.insights = insights;
        this.readInsights = readInsights;
        this.writeInsights = writeInsights;
        this.reshapeInsights = reshapeInsights;
    }

    @GET
    @Path("relations")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getInsightRelations",
            summary = "See what an insight was made of, and what was made of it",
            description =
                    "What was taken apart, and what was merged, stays readable. 301 for one that is part of another now.")
    public InsightRelationsView relations(@PathParam("id") UUID id) {
        return readInsights.relations(id);
    }

    @POST
    @Path("acceptance")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "200", responseDescription = "Kept")
    @Operation(
            operationId = "acceptInsight",
            summary = "Keep what was suggested",
            description = "From then on everybody sees it. 409 for one that is neither SUGGESTED nor DECLINED.")
    public InsightView accept(@PathParam("id") UUID id) {
        writeInsights.accept(id);
        return insights.view(id);
    }

    @POST
    @Path("decline")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "200", responseDescription = "Declined")
    @Operation(
            operationId = "declineInsight",
            summary = "Decline what was suggested, and say why",
            description = "Whoever suggested it reads the reason. 409 for one that is not SUGGESTED.")
    public InsightView decline(@PathParam("id") UUID id, @NotNull @Valid NewInsightDecline decline) {
        writeInsights.decline(id, decline.reason());
        return insights.view(id);
    }

    @POST
    @Path("archive")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "200", responseDescription = "Archived")
    @Operation(
            operationId = "archiveInsight",
            summary = "Archive an insight",
            description =
                    "What cites it goes on doing so, and nothing else comes to cite it. 409 for one that is not KEPT.")
    public InsightView archive(@PathParam("id") UUID id) {
        writeInsights.archive(id);
        return insights.view(id);
    }

    @POST
    @Path("restoration")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "200", responseDescription = "Kept again")
    @Operation(
            operationId = "restoreInsight",
            summary = "Restore an insight that was archived",
            description = "409 for one that is not ARCHIVED.")
    public InsightView restore(@PathParam("id") UUID id) {
        writeInsights.restore(id);
        return insights.view(id);
    }

    @POST
    @Path("split")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightsView.class, responseCode = "200", responseDescription = "Taken apart")
    @Operation(
            operationId = "splitInsight",
            summary = "Take an insight apart into two to ten",
            description =
                    "Each part keeps all that it rests on and is of, and whatever cites it cites all of them. It stays readable as"
                            + " SPLIT. 409 for one that is not KEPT.")
    public InsightsView split(@PathParam("id") UUID id, @NotNull @Valid NewInsightSplit split) {
        return new InsightsView(insights.these(reshapeInsights.split(id, split.parts())));
    }

    @POST
    @Path("merge")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "200", responseDescription = "Merged")
    @Operation(
            operationId = "mergeInsights",
            summary = "Make other insights part of this one",
            description =
                    "It keeps what it says, and takes all that the others rest on, are of and are cited by. They answer 301 to it from"
                            + " then on, and stay readable in its relations. Suggestions become part of it at once, too. 409 where it is not KEPT, or any"
                            + " other is neither KEPT nor SUGGESTED.")
    public InsightView merge(@PathParam("id") UUID id, @NotNull @Valid NewInsightMerge merge) {
        reshapeInsights.merge(id, merge.insightIds());
        return insights.view(id);
    }

    @POST
    @Path("placement")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "200", responseDescription = "Placed")
    @Operation(
            operationId = "placeInsight",
            summary = "Move an insight from one theme to another",
            description = "Other themes it is of stay. It needs no version: the last move counts.")
    public InsightView place(@PathParam("id") UUID id, @NotNull @Valid NewThemePlacement placement) {
        writeInsights.place(id, placement);
        return insights.view(id);
    }
}
