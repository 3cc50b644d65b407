package io.interlace.servicemodel;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.insight.CitedInsightView;
import io.interlace.insight.CitedInsights;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The breakdowns and improvements of the programme at hand. */
@ApplicationScoped
class Pins implements PanacheRepositoryBase<Pin, UUID> {

    /** By the primary keys of what it cites and answers, and by index service_model_answer_to. */
    private static final String WITH_PARTS = """
            (select p.*, coalesce(e.flow_id, l.flow_id) as flow_id,
                (select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'statement', i.statement) order by c.position)
                    from service_model_pin_insight c join insight i on (i.programme_id, i.id) = (c.programme_id, c.insight_id)
                    where (c.programme_id, c.pin_id) = (p.programme_id, p.id)) as insights,
                (select json_agg(a.breakdown_id order by a.position) from service_model_answer a
                    where (a.programme_id, a.improvement_id) = (p.programme_id, p.id)) as answers,
                (select json_agg(a.improvement_id order by a.improvement_id) from service_model_answer a
                    where (a.programme_id, a.breakdown_id) = (p.programme_id, p.id)) as answered_by
                from %s p left join service_model_element e on (e.programme_id, e.id) = (p.programme_id, p.element_id)
                left join service_model_link l on (l.programme_id, l.id) = (p.programme_id, p.link_id)) service_model_pin""";

    private static final String COLUMNS =
            "id, service_model_id, flow_id, element_id, link_id, title, description, insights,"
                    + " answers, answered_by, created_at, updated_at, version";

    private static final String ANSWERED = "(exists (select from service_model_answer a where a.programme_id ="
            + " service_model_pin.programme_id and a.breakdown_id = service_model_pin.id)) = (? = 'ANSWERED')";

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Pins(Database database, Caller caller, JsonColumns json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** Confines a list to the pins of one kind of one model. */
    static String scope(PinKind kind) {
        return ServiceModels.PART_OF + " and kind = '" + kind + "'";
    }

    /** Index service_model_pin_created. */
    Listing<BreakdownView> breakdowns() {
        return Listing.of("service_model_pin", COLUMNS, this::breakdown)
                .joined(WITH_PARTS)
                .sort("createdAt", "created_at", "timestamptz")
                .filter("answer", ANSWERED, AnswerState.class, "createdAt");
    }

    /** Index service_model_pin_created. */
    Listing<ImprovementView> improvements() {
        return Listing.of("service_model_pin", COLUMNS, this::improvement)
                .joined(WITH_PARTS)
                .sort("createdAt", "created_at", "timestamptz");
    }

    List<BreakdownView> breakdownsOf(UUID modelId) {
        return of(modelId, PinKind.BREAKDOWN, this::breakdown);
    }

    List<ImprovementView> improvementsOf(UUID modelId) {
        return of(modelId, PinKind.IMPROVEMENT, this::improvement);
    }

    private <T> List<T> of(UUID modelId, PinKind kind, Listing.Row<T> row) {
        return database.list(
                "select " + COLUMNS + " from " + WITH_PARTS.formatted("service_model_pin") + " where " + scope(kind)
                        + " order by created_at, id",
                row,
                caller.programmeId(),
                modelId);
    }

    /** @throws Problem 404 for one that is not of this model */
    BreakdownView breakdown(UUID modelId, UUID id) {
        return one(modelId, PinKind.BREAKDOWN, id, this::breakdown);
    }

    /** @throws Problem 404 for one that is not of this model */
    ImprovementView improvement(UUID modelId, UUID id) {
        return one(modelId, PinKind.IMPROVEMENT, id, this::improvement);
    }

    private <T> T one(UUID modelId, PinKind kind, UUID id, Listing.Row<T> row) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_PARTS.formatted("service_model_pin") + " where "
                                + scope(kind) + " and id = ?",
                        row,
                        caller.programmeId(),
                        modelId,
                        id)
                .orElseThrow(() -> Problem.notFound(kind.word()));
    }

    /** @throws Problem 404 for one that is not of this model */
    Pin require(UUID modelId, PinKind kind, UUID id) {
        return findByIdOptional(id)
                .filter(pin -> pin.serviceModelId().equals(modelId) && pin.kind() == kind)
                .orElseThrow(() -> Problem.notFound(kind.word()));
    }

    private BreakdownView breakdown(ResultSet row) throws SQLException {
        List<CitedInsightView> insights = json.list(row.getString("insights"), CitedInsights.LIST);
        return new BreakdownView(
                row.getObject("id", UUID.class),
                row.getObject("service_model_id", UUID.class),
                row.getObject("flow_id", UUID.class),
                row.getObject("element_id", UUID.class),
                row.getObject("link_id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                insights.stream().map(CitedInsightView::id).toList(),
                insights,
                json.list(row.getString("answered_by"), IDS),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private ImprovementView improvement(ResultSet row) throws SQLException {
        List<CitedInsightView> insights = json.list(row.getString("insights"), CitedInsights.LIST);
        return new ImprovementView(
                row.getObject("id", UUID.class),
                row.getObject("service_model_id", UUID.class),
                row.getObject("flow_id", UUID.class),
                row.getObject("element_id", UUID.class),
                row.getObject("link_id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                insights.stream().map(CitedInsightView::id).toList(),
                insights,
                json.list(row.getString("answers"), IDS),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
