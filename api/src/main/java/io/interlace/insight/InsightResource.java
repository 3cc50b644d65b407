package io.interlace.insight;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;
import static io.interlace.identity.Role.VIEWER;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.Lists;
import io.interlace.http.MergePatch;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was learned from what people said. */
@Path("/programmes/{programmeId}/insights")
@Tag(name = "insights")
class InsightResource {

    private final Insights insights;
    private final ReadInsights readInsights;
    private final WriteInsights writeInsights;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    InsightResource(
            Insights insights,
            ReadInsights readInsights,
            WriteInsights writeInsights,
            Lists lists,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.insights = insights;
        this.readInsights = readInsights;
        this.writeInsights = writeInsights;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "listInsights",
            summary = "List what was learned from what people said",
            description =
                    "The newest first, in every state unless one is asked for; by strength for who is told of it. Who does not"
                            + " facilitate is shown what is kept, and what became of it, and contributors what they suggested, too.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of the statement or the detail",
            example = "results",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Only of this kind; several as in:A,B",
            example = "CHALLENGE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "KEPT",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "whoCouldAct",
            in = ParameterIn.QUERY,
            description = "Only what these could do something about; several as in:A,B",
            example = "BOTH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "themeId",
            in = ParameterIn.QUERY,
            description = "Only of this theme; NONE for those of none",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b21",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "conversationId",
            in = ParameterIn.QUERY,
            description = "Only what rests on this conversation; not for viewers and contributors",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b31",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "groupCode",
            in = ParameterIn.QUERY,
            description = "Only what somebody of this stakeholder group said; for leads and facilitators",
            example = "GPS",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "placeCode",
            in = ParameterIn.QUERY,
            description = "Only what somebody of this place said; for leads and facilitators",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "sectorCode",
            in = ParameterIn.QUERY,
            description = "Only what somebody of this sector said; for leads and facilitators",
            example = "PRIMARY_CARE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<InsightView> list(@Context UriInfo uri) {
        return lists.page(insights.listing(), insights.scope(), insights.scopeValues(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR})
    @APIResponseSchema(value = InsightView.class, responseCode = "201", responseDescription = "Noted")
    @Operation(
            operationId = "createInsight",
            summary = "Note an insight, or suggest one",
            description =
                    "From a lead or a facilitator it is KEPT at once. From a contributor it is SUGGESTED: until it is kept, only those"
                            + " who decide that, and the contributor, see it.")
    public InsightView create(@NotNull @Valid NewInsight draft) {
        return insights.view(writeInsights.add(draft));
    }

    @POST
    @Path("batches")
    @Command
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR})
    @APIResponseSchema(value = InsightsView.class, responseCode = "200", responseDescription = "Noted")
    @Operation(
            operationId = "createInsights",
            summary = "Note many insights at once, or suggest them",
            description = "Each as createInsight does, and all of them or none.")
    public InsightsView createAll(@NotNull @Valid NewInsights drafts) {
        return new InsightsView(insights.these(writeInsights.addAll(drafts.insights())));
    }

    @GET
    @Path("similar")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR})
    @Operation(
            operationId = "getSimilarInsights",
            summary = "See what says much the same already",
            description =
                    "Of the insights that are kept, those that share at least a third of the words that say something.")
    public SimilarInsightsView similar(
            @Parameter(
                            description = "What an insight would say",
                            example = "Results go to the ward that ordered them",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 300))
                    @QueryParam("statement")
                    @DefaultValue("")
                    String statement) {
        return readInsights.similarTo(statement);
    }

    @GET
    @Path("who-could-act")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getWhoCouldAct",
            summary = "See who could act, month by month",
            description = "Whether blame turns into joint work: of the insights that are kept, by the month of each.")
    public WhoCouldActView whoCouldAct() {
        return readInsights.whoCouldAct();
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, CONTRIBUTOR, VIEWER, INTEGRATION})
    @Operation(
            operationId = "getInsight",
            summary = "Read an insight",
            description = "With the ETag that a change needs. 301 for one that is part of another now.")
    public InsightView get(@PathParam("id") UUID id) {
        return insights.view(id);
    }

    @PATCH
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeInsight",
            summary = "Change an insight",
            description = "What is left out stays as it is; conversations and themes are replaced whole.")
    public InsightView change(@PathParam("id") UUID id, @RequestBodySchema(NewInsight.class) JsonNode patch) {
        Insight insight = insights.held(id);
        NewInsight before = insights.view(id).draft();
        ifMatch.requires(insight.version());
        mergePatch.change(before, patch, after -> writeInsights.revise(insight, before, after));
        return insights.view(id);
    }

    @DELETE
    @Path("{id}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteInsight",
            summary = "Delete an insight",
            description = "in-use for one that something cites, or of which another was made: archive it instead.")
    public void delete(@PathParam("id") UUID id) {
        Insight insight = insights.held(id);
        ifMatch.requires(insight.version());
        writeInsights.remove(insight);
    }
}
