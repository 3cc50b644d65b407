package io.interlace.insight;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes several insights of one, or one of several. What they rest on, are of and are cited by goes over; they stay as history. */
@ApplicationScoped
class ReshapeInsights {

    private final Insights insights;
    private final InsightLinks links;
    private final WriteInsights write;
    private final Event<InsightsReplaced> replaced;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ReshapeInsights(
            Insights insights,
            InsightLinks links,
            WriteInsights write,
            Event<InsightsReplaced> replaced,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.insights = insights;
        this.links = links;
        this.write = write;
        this.replaced = replaced;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes an insight apart.
     *
     * @return the parts, in their order
     * @throws Problem 409 for one that is not kept
     */
    List<UUID> split(UUID id, List<NewInsightPart> parts) {
        Insight whole = insights.held(id);
        whole.become(InsightState.SPLIT, clock);
        Insight.Source source = new Insight.Source(whole.origin(), InsightState.KEPT, null, null, id);
        List<UUID> ids = new ArrayList<>();
        for (NewInsightPart part : parts) {
            UUID made = write.add(part.with(List.of(), List.of()), source, "");
            links.copy(List.of(id), made);
            ids.add(made);
        }
        journal.tell(WriteInsights.KIND, "changed", whole, Changes.of("state", whole.state()));
        replaced.fire(new InsightsReplaced(caller.programmeId(), List.of(id), ids));
        return ids;
    }

    /**
     * Makes others part of an insight. Whoever merges any of them at the same moment waits.
     *
     * @throws Problem 400 that names each that is not there, stands there twice or is the one itself; 409 where it is not kept, or any other neither kept nor suggested
     */
    void merge(UUID keptId, List<UUID> otherIds) {
        Map<UUID, Insight> held = held(keptId, otherIds);
        Insight kept = held.get(keptId);
        if (kept == null) {
            throw Problem.notFound("insight");
        }
        if (kept.state() != InsightState.KEPT) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "This insight is " + kept.state() + ". Only what is KEPT takes others in.");
        }
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(keptId));
        List<Insight> others = new ArrayList<>();
        for (int i = 0; i < otherIds.size(); i++) {
            Insight other = held.get(otherIds.get(i));
            if (other == null) {
                wrong.add(new Wrong("/insightIds/" + i, "is no insight of this programme"));
            } else if (!seen.add(otherIds.get(i))) {
                wrong.add(new Wrong("/insightIds/" + i, "stands there twice, or is the one that stays"));
            } else {
                others.add(other);
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        others.forEach(other -> other.mergeInto(keptId, clock));
        links.copy(otherIds, keptId);
        kept.grow(clock);
        for (Insight other : others) {
            journal.tell(WriteInsights.KIND, "changed", other, Changes.of("state", other.state()));
        }
        journal.tell(WriteInsights.KIND, "changed", kept, Changes.NONE);
        database.update(
                "update insight set merged_into_id = ? where programme_id = ? and merged_into_id = any(?::text[]::uuid[])",
                keptId,
                caller.programmeId(),
                texts(otherIds));
        replaced.fire(new InsightsReplaced(caller.programmeId(), List.copyOf(otherIds), List.of(keptId)));
    }

    private Map<UUID, Insight> held(UUID keptId, List<UUID> otherIds) {
        List<UUID> all = Stream.concat(Stream.of(keptId), otherIds.stream()).toList();
        database.list(
                "select 1 from insight where programme_id = ? and id = any(?::text[]::uuid[]) order by id for update",
                row -> 1,
                caller.programmeId(),
                texts(all));
        return insights.list("id in ?1", all).stream().collect(Collectors.toMap(Insight::id, Function.identity()));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
