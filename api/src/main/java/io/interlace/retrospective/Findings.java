package io.interlace.retrospective;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.insight.CitedInsights;
import io.interlace.insight.InsightKind;
import io.interlace.principle.ChosenPrincipleView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was found in retrospectives of the programme at hand. Contributors see what was found where they take part. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    /** By the primary keys of clusters, projects, retrospectives, versions and insights, and index insight_finding_of. */
    private static final String WITH_PARTS = """
            (select f.*, r.title as retrospective_title, r.starts_at, p.title as project_title,
                case when not k.removed then k.title end as cluster_title,
                (select json_agg(json_build_object('principleId', c.principle_id, 'number', c.number, 'title', v.title,
                        'statement', v.statement) order by c.position)
                    from finding_principle c join principle_version v
                        on (v.programme_id, v.principle_id, v.number) = (c.programme_id, c.principle_id, c.number)
                    where (c.programme_id, c.finding_id) = (f.programme_id, f.id)) as principles,
                (select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'statement', i.statement)
                        order by i.created_at, i.id)
                    from insight_finding o join insight i on (i.programme_id, i.id) = (o.programme_id, o.insight_id)
                    where (o.programme_id, o.finding_id) = (f.programme_id, f.id)
                        and i.state in ('KEPT', 'ARCHIVED')) as insights
                from %s f join retrospective r on (r.programme_id, r.id) = (f.programme_id, f.retrospective_id)
                join project p on (p.programme_id, p.id) = (f.programme_id, f.project_id)
                join retrospective_cluster k on (k.programme_id, k.id) = (f.programme_id, f.cluster_id)) finding""";

    private static final String COLUMNS = "id, kind, insight_kind, statement, principles, insights, retrospective_id,"
            + " retrospective_title, starts_at, project_id, project_title, cluster_id, cluster_title, created_at, updated_at,"
            + " version";

    private static final String ABOUT =
            "(select true from finding_principle c where c.programme_id = finding.programme_id"
                    + " and c.finding_id = finding.id and c.principle_id = ?::uuid)";

    private static final TypeReference<List<ChosenPrincipleView>> PRINCIPLES = new TypeReference<>() {};

    private final Retrospectives retrospectives;
    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Findings(Retrospectives retrospectives, Database database, Caller caller, JsonColumns json) {
        this.retrospectives = retrospectives;
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** To be confined to {@link #scope}. */
    Listing<FindingView> listing() {
        return Listing.of("finding", COLUMNS, this::read)
                .joined(WITH_PARTS)
                .newestFirst("createdAt", "created_at", "timestamptz")
                .filter("projectId", "project_id = ?::uuid", "createdAt")
                .filter("retrospectiveId", "retrospective_id = ?::uuid", "createdAt")
                .filter("kind", "kind = ?", FindingKind.class, "createdAt")
                .filter("principleId", ABOUT, "createdAt");
    }

    /** What the caller may see, with the values of its placeholders. */
    String scope() {
        return retrospectives.scope("finding", "retrospective_id");
    }

    List<UUID> scopeValues() {
        return retrospectives.scopeValues();
    }

    /**
     * The finding as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    FindingView view(UUID id) {
        List<UUID> values = new ArrayList<>(scopeValues());
        values.add(id);
        return all(scope() + " and id = ?", values).stream().findFirst().orElseThrow(() -> Problem.notFound("finding"));
    }

    /** All of a retrospective, as they were drawn, for whoever is at its board. By index finding_retrospective_created. */
    List<FindingView> of(UUID retrospectiveId) {
        return all("programme_id = ? and retrospective_id = ?", List.of(caller.programmeId(), retrospectiveId));
    }

    private List<FindingView> all(String where, List<UUID> values) {
        return database.list(
                "select " + COLUMNS + " from " + WITH_PARTS.formatted("finding") + " where " + where
                        + " order by created_at, id",
                this::read,
                values.toArray());
    }

    /**
     * The finding as it stays until the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    Finding held(UUID id) {
        database.list(
                "select 1 from finding where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("finding"));
    }

    private FindingView read(ResultSet row) throws SQLException {
        String insightKind = row.getString("insight_kind");
        return new FindingView(
                row.getObject("id", UUID.class),
                FindingKind.valueOf(row.getString("kind")),
                insightKind == null ? null : InsightKind.valueOf(insightKind),
                row.getString("statement"),
                json.list(row.getString("principles"), PRINCIPLES),
                json.list(row.getString("insights"), CitedInsights.LIST),
                row.getObject("retrospective_id", UUID.class),
                row.getString("retrospective_title"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("project_id", UUID.class),
                row.getString("project_title"),
                row.getObject("cluster_id", UUID.class),
                row.getString("cluster_title"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
