package io.interlace.symptom;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.JsonColumns;
import io.interlace.identity.Caller;
import io.interlace.insight.CitedInsightView;
import io.interlace.insight.CitedInsights;
import io.interlace.reach.SmallNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a symptom with all that follows from what it is drawn from, in one statement. */
@ApplicationScoped
class SymptomRow {

    /** Who is behind the insights of the symptom {@code y}: who said it, and who was in a conversation it rests on. */
    private static final String PEOPLE = """
            (select cs.stakeholder_id as id from symptom_insight l
                join insight_conversation ic on (ic.programme_id, ic.insight_id) = (l.programme_id, l.insight_id)
                join conversation_stakeholder cs
                    on (cs.programme_id, cs.conversation_id) = (ic.programme_id, ic.conversation_id)
                where (l.programme_id, l.symptom_id) = (y.programme_id, y.id)
            union select a.stakeholder_id from symptom_insight l
                join insight_author a on (a.programme_id, a.insight_id) = (l.programme_id, l.insight_id)
                where (l.programme_id, l.symptom_id) = (y.programme_id, y.id))""";

    /**
     * By primary affiliation, which who was erased keeps; and whether five engaged people share it, by the indexes
     * stakeholder_engaged_group and stakeholder_engaged_sector.
     */
    private static final String PARTS = """
            (select json_agg(json_build_object('code', k.code, 'name', k.name, 'people', n.people, 'projects', n.projects,
                    'shared', (select count(*) from (select from stakeholder e where e.programme_id = y.programme_id
                        and e.engaged_at is not null and e.erased_at is null and e.:column = n.id limit 5) few) = 5)
                    order by k.name, k.id)
                from (select id, sum(people) as people, sum(projects) as projects from (
                    select s.:column as id, count(*) as people, 0 as projects from :people p
                        join stakeholder s on s.programme_id = y.programme_id and s.id = p.id group by s.:column
                    union all select c.category_id, 0, count(distinct f.project_id) from symptom_finding l
                        join finding f on (f.programme_id, f.id) = (l.programme_id, l.finding_id)
                        join project j on (j.programme_id, j.id) = (f.programme_id, f.project_id)
                        join proposal_category c on (c.programme_id, c.proposal_id) = (j.programme_id, j.proposal_id)
                            and c.dimension = ':dimension'
                        where (l.programme_id, l.symptom_id) = (y.programme_id, y.id) group by c.category_id) one
                    group by id) n
                join category k on k.programme_id = y.programme_id and k.id = n.id)""";

    private static final String FINDINGS = """
            (select json_agg(json_build_object('id', f.id, 'statement', f.statement, 'retrospectiveId', r.id,
                    'retrospectiveTitle', r.title, 'heldOn', r.starts_at::date, 'projectId', j.id, 'projectTitle', j.title)
                    order by r.starts_at, f.id)
                from symptom_finding l join finding f on (f.programme_id, f.id) = (l.programme_id, l.finding_id)
                join retrospective r on (r.programme_id, r.id) = (f.programme_id, f.retrospective_id)
                join project j on (j.programme_id, j.id) = (f.programme_id, f.project_id)
                where (l.programme_id, l.symptom_id) = (y.programme_id, y.id))""";

    /** By the conversations that its insights rest on, or by when those were noted that rest on none. */
    private static final String HEARD = """
            (select %s from symptom_insight l join insight i on (i.programme_id, i.id) = (l.programme_id, l.insight_id)
                left join (insight_conversation ic join conversation c
                        on (c.programme_id, c.id) = (ic.programme_id, ic.conversation_id))
                    on (ic.programme_id, ic.insight_id) = (i.programme_id, i.id)
                where (l.programme_id, l.symptom_id) = (y.programme_id, y.id))""";

    /** What stands after {@code from}. By the primary keys and by the indexes of what a symptom is drawn from. */
    static final String WITH_PARTS = "(select y.*, " + FINDINGS + " as findings, "
            + CitedInsights.jsonOf("symptom_insight", "symptom_id", "y") + " as insights, "
            + parts("SECTOR", "sector_id") + " as sectors, " + parts("GROUP", "group_id") + " as groups, "
            + HEARD.formatted("min(coalesce(c.held_on, i.first_heard_on))") + " as first_heard_on, "
            + HEARD.formatted("max(coalesce(c.held_on, i.last_heard_on))") + " as last_heard_on,"
            + " (select count(*) from challenge_symptom c where (c.programme_id, c.symptom_id) = (y.programme_id, y.id))"
            + " as challenges from %s y) symptom";

    static final String COLUMNS =
            "id, statement, detail, occurrences, findings, insights, sectors, groups, first_heard_on,"
                    + " last_heard_on, challenges, created_at, updated_at, version";

    private static final TypeReference<List<SymptomFindingView>> FOUND = new TypeReference<>() {};
    private static final TypeReference<List<Counted>> COUNTED = new TypeReference<>() {};

    /** @param shared whether enough people are of it for nobody to be told by it */
    record Counted(String code, String name, long people, int projects, boolean shared) {

        SymptomPartView shown(@Nullable Long people) {
            return new SymptomPartView(code, name, people, projects);
        }
    }

    private final JsonColumns json;
    private final Caller caller;

    SymptomRow(JsonColumns json, Caller caller) {
        this.json = json;
        this.caller = caller;
    }

    private static String parts(String dimension, String column) {
        return PARTS.replace(":people", PEOPLE).replace(":dimension", dimension).replace(":column", column);
    }

    SymptomView read(ResultSet row) throws SQLException {
        List<SymptomFindingView> findings = json.list(row.getString("findings"), FOUND);
        List<CitedInsightView> insights = json.list(row.getString("insights"), CitedInsights.LIST);
        return new SymptomView(
                row.getObject("id", UUID.class),
                row.getString("statement"),
                row.getString("detail"),
                row.getInt("occurrences"),
                (int) findings.stream()
                        .map(SymptomFindingView::retrospectiveId)
                        .distinct()
                        .count(),
                findings.size(),
                caller.facilitates() ? findings : List.of(),
                insights,
                findings.stream()
                        .map(found -> new SymptomView.ProjectTitle(found.projectId(), found.projectTitle()))
                        .distinct()
                        .toList(),
                seen(json.list(row.getString("sectors"), COUNTED)),
                seen(json.list(row.getString("groups"), COUNTED)),
                days(findings, row.getObject("first_heard_on", LocalDate.class))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                days(findings, row.getObject("last_heard_on", LocalDate.class))
                        .max(LocalDate::compareTo)
                        .orElse(null),
                row.getInt("challenges"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static Stream<LocalDate> days(List<SymptomFindingView> findings, @Nullable LocalDate heard) {
        return Stream.concat(findings.stream().map(SymptomFindingView::heldOn), Stream.ofNullable(heard));
    }

    /**
     * Readers of aggregates are not told how many where these are so few that they could be told apart, nor of a sector or group
     * that tells who it is since so few are of it.
     */
    private List<SymptomPartView> seen(List<Counted> parts) {
        if (!caller.seesAggregatesOnly()) {
            return parts.stream().map(part -> part.shown(part.people())).toList();
        }
        List<@Nullable Long> shown =
                SmallNumbers.hide(parts.stream().map(Counted::people).toList());
        List<SymptomPartView> seen = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Counted part = parts.get(i);
            Long people = shown.get(i);
            boolean tells = !part.shared() && (people == null || people == 0);
            if (!tells || part.projects() > 0) {
                seen.add(part.shown(tells ? null : people));
            }
        }
        return seen;
    }
}
