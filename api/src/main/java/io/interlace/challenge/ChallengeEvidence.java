package io.interlace.challenge;

import io.interlace.event.Changes;
import io.interlace.http.Database;
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

/** What challenges rest on: symptoms, insights and a theme of these. Where insights become one, or several, what cites them follows. */
@ApplicationScoped
class ChallengeEvidence {

    private static final Changes INSIGHTS = new Changes(List.of("insightIds"), Map.of());

    private record Moved(UUID id, long version) {}

    private final CitedInsights insights;
    private final Database database;
    private final Journal journal;
    private final Caller caller;

    ChallengeEvidence(CitedInsights insights, Database database, Journal journal, Caller caller) {
        this.insights = insights;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * Whether a challenge may rest on these. They stay there until the command ends: insights first, then symptoms, as whoever
     * joins insights.
     *
     * @param already the insights that it rests on now
     * @throws io.interlace.http.Problem 400 that names each place
     */
    void check(NewChallenge draft, Collection<UUID> already) {
        insights.check(draft.insightIds(), already, "/insightIds");
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> there = there("symptom", draft.symptomIds());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.symptomIds().size(); i++) {
            UUID id = draft.symptomIds().get(i);
            if (!there.contains(id)) {
                wrong.add(new Wrong("/symptomIds/" + i, "is no symptom of this programme"));
            } else if (!seen.add(id)) {
                wrong.add(new Wrong("/symptomIds/" + i, "stands there twice"));
            }
        }
        UUID theme = draft.themeId();
        if (theme != null && there("theme", List.of(theme)).isEmpty()) {
            wrong.add(new Wrong("/themeId", "is no theme of this programme"));
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    private Set<UUID> there(String table, List<UUID> ids) {
        return new HashSet<>(database.list(
                "select id from " + table
                        + " where programme_id = ? and id = any(?::text[]::uuid[]) order by id for key share",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                texts(ids)));
    }

    /** In the place of what it rested on before. */
    void set(UUID challengeId, NewChallenge draft) {
        set("symptom", challengeId, draft.symptomIds());
        set("insight", challengeId, draft.insightIds());
    }

    private void set(String kind, UUID challengeId, List<UUID> ids) {
        database.update(
                "delete from challenge_" + kind + " where programme_id = ? and challenge_id = ?",
                caller.programmeId(),
                challengeId);
        database.update(
                "insert into challenge_" + kind + " (programme_id, challenge_id, " + kind + "_id, position)"
                        + " select ?::uuid, ?::uuid, e.id::uuid, e.n - 1 from unnest(?::text[]) with ordinality e (id, n)",
                caller.programmeId(),
                challengeId,
                texts(ids));
    }

    /** By index challenge_insight_of. */
    void follow(@Observes InsightsReplaced replaced) {
        UUID programmeId = replaced.programmeId();
        List<UUID> from = replaced.fromIds();
        List<UUID> to = replaced.intoIds();
        List<String> resting = database.list(
                "select distinct challenge_id::text from challenge_insight where programme_id = ?"
                        + " and insight_id = any(?::text[]::uuid[]) order by 1",
                row -> row.getString(1),
                programmeId,
                texts(from));
        database.update(
                "insert into challenge_insight (programme_id, challenge_id, insight_id, position)"
                        + " select ?::uuid, c.id::uuid, i.id::uuid, (select count(*) from challenge_insight l"
                        + " where l.programme_id = ?::uuid and l.challenge_id = c.id::uuid) + i.n - 1"
                        + " from unnest(?::text[]) c (id), unnest(?::text[]) with ordinality i (id, n) on conflict do nothing",
                programmeId,
                programmeId,
                resting,
                texts(to));
        database.update(
                "delete from challenge_insight where programme_id = ? and insight_id = any(?::text[]::uuid[])",
                programmeId,
                texts(from.stream().filter(id -> !to.contains(id)).toList()));
        database.list(
                        "update challenge set version = version + 1, updated_at = now()"
                                + " where programme_id = ? and id = any(?::text[]::uuid[]) returning id, version",
                        row -> new Moved(row.getObject(1, UUID.class), row.getLong(2)),
                        programmeId,
                        resting)
                .forEach(moved -> journal.tellOf(
                        programmeId, WriteChallenges.KIND, "changed", moved.id(), moved.version(), INSIGHTS));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
