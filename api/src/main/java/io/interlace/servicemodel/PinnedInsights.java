package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.insight.InsightsReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What breakdowns and improvements rest on, the most telling first. Where insights become one, or several, what cites them
 * follows; published versions tell on what they rested then.
 */
@ApplicationScoped
class PinnedInsights {

    private record Moved(UUID id, PinKind kind, long version) {}

    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PinnedInsights(Database database, Journal journal, Caller caller, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the place of what it rested on before. */
    void set(UUID pinId, Collection<UUID> insightIds) {
        set(caller.programmeId(), pinId, insightIds);
    }

    private void set(UUID programmeId, UUID pinId, Collection<UUID> insightIds) {
        database.update(
                "delete from service_model_pin_insight where programme_id = ? and pin_id = ?", programmeId, pinId);
        database.update(
                "insert into service_model_pin_insight (programme_id, pin_id, position, insight_id)"
                        + " select ?::uuid, ?::uuid, e.n - 1, e.id::uuid from unnest(?::text[]) with ordinality e (id, n)",
                programmeId,
                pinId,
                texts(insightIds));
    }

    /** By index service_model_pin_insight_of. */
    void follow(@Observes InsightsReplaced replaced) {
        UUID programmeId = replaced.programmeId();
        List<UUID> from = replaced.fromIds();
        List<UUID> to = replaced.intoIds();
        Map<UUID, Set<UUID>> restingOn = new LinkedHashMap<>();
        database.each(
                "select pin_id, insight_id from service_model_pin_insight where programme_id = ? and pin_id in (select pin_id"
                        + " from service_model_pin_insight where programme_id = ? and insight_id = any(?::text[]::uuid[]))"
                        + " order by pin_id, position",
                row -> {
                    Set<UUID> insights =
                            restingOn.computeIfAbsent(row.getObject(1, UUID.class), pin -> new LinkedHashSet<>());
                    UUID insight = row.getObject(2, UUID.class);
                    insights.addAll(from.contains(insight) ? to : List.of(insight));
                },
                programmeId,
                programmeId,
                texts(from));
        restingOn.forEach((pin, insights) -> set(programmeId, pin, insights));
        List<Moved> moved = database.list(
                "update service_model_pin set version = version + 1, updated_at = ?"
                        + " where programme_id = ? and id = any(?::text[]::uuid[]) returning id, kind, version",
                row -> new Moved(row.getObject(1, UUID.class), PinKind.valueOf(row.getString(2)), row.getLong(3)),
                clock.instant(),
                programmeId,
                texts(restingOn.keySet()));
        moved.forEach(pin -> journal.tellOf(
                programmeId, pin.kind().event(), "changed", pin.id(), pin.version(), Changes.NONE.and("insightIds")));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
