package io.interlace.symptom;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.insight.CitedInsights;
import io.interlace.insight.InsightsReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What symptoms are drawn from: findings and insights. Where insights become one, or several, what cites them follows. */
@ApplicationScoped
class SymptomSources {

    private static final Changes INSIGHTS = new Changes(List.of("insightIds"), Map.of());

    private final CitedInsights insights;
    private final Database database;
    private final Journal journal;
    private final Caller caller;

    private record Moved(UUID id, long version) {}

    SymptomSources(CitedInsights insights, Database database, Journal journal, Caller caller) {
        this.insights = insights;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * Whether a symptom may be drawn from these. They stay there until the command ends.
     *
     * @param already the insights that it is drawn from now
     * @throws Problem 400 that names each place
     */
    void check(NewSymptom draft, Collection<UUID> already) {
        Set<UUID> there = new HashSet<>(database.list(
                "select id from finding where programme_id = ? and id = any(?::text[]::uuid[]) order by id for key share",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                texts(draft.findingIds())));
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.findingIds().size(); i++) {
            UUID id = draft.findingIds().get(i);
            if (!there.contains(id)) {
                wrong.add(new Wrong("/findingIds/" + i, "is no finding of this programme"));
            } else if (!seen.add(id)) {
                wrong.add(new Wrong("/findingIds/" + i, "stands there twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        insights.check(draft.insightIds(), already, "/insightIds");
    }

    /** In the place of what it was drawn from before. */
    void set(UUID symptomId, NewSymptom draft) {
        set("finding", symptomId, draft.findingIds());
        set("insight", symptomId, draft.insightIds());
    }

    private void set(String kind, UUID symptomId, List<UUID> ids) {
        database.update(
                "delete from symptom_" + kind + " where programme_id = ? and symptom_id = ? and not " + kind
                        + "_id = any(?::text[]::uuid[])",
                caller.programmeId(),
                symptomId,
                texts(ids));
        database.update(
                "insert into symptom_" + kind + " (programme_id, symptom_id, " + kind
                        + "_id) select ?::uuid, ?::uuid, e.id::uuid from unnest(?::text[]) e (id) on conflict do nothing",
                caller.programmeId(),
                symptomId,
                texts(ids));
    }

    /**
     * What a finding says, which stays there until the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    String finding(UUID id) {
        return database.first(
                        "select statement from finding where programme_id = ? and id = ? for key share",
                        row -> row.getString(1),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("finding"));
    }

    /** By index symptom_insight_of. */
    void follow(@Observes InsightsReplaced replaced) {
        UUID programmeId = replaced.programmeId();
        List<UUID> from = replaced.fromIds();
        List<UUID> to = replaced.intoIds();
        List<String> citing = database.list(
                "select distinct symptom_id::text from symptom_insight where programme_id = ?"
                        + " and insight_id = any(?::text[]::uuid[]) order by 1",
                row -> row.getString(1),
                programmeId,
                texts(from));
        database.update(
                "insert into symptom_insight (programme_id, symptom_id, insight_id) select ?::uuid, y.id::uuid, i.id::uuid"
                        + " from unnest(?::text[]) y (id), unnest(?::text[]) i (id) on conflict do nothing",
                programmeId,
                citing,
                texts(to));
        database.update(
                "delete from symptom_insight where programme_id = ? and insight_id = any(?::text[]::uuid[])",
                programmeId,
                texts(from.stream().filter(id -> !to.contains(id)).toList()));
        database.list(
                        "update symptom y set version = version + 1, updated_at = now(), occurrences ="
                                + " (select count(*) from symptom_finding l"
                                + " where (l.programme_id, l.symptom_id) = (y.programme_id, y.id))"
                                + " + (select count(*) from symptom_insight l"
                                + " where (l.programme_id, l.symptom_id) = (y.programme_id, y.id))"
                                + " where programme_id = ? and id = any(?::text[]::uuid[]) returning id, version",
                        row -> new Moved(row.getObject(1, UUID.class), row.getLong(2)),
                        programmeId,
                        citing)
                .forEach(moved -> journal.tellOf(
                        programmeId, WriteSymptoms.KIND, "changed", moved.id(), moved.version(), INSIGHTS));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
