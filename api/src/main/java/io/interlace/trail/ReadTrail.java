package io.interlace.trail;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.project.ProjectAccess;
import io.interlace.retrospective.SeatAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the trail of one thing, one statement for each kind and step of those equally far away. */
@ApplicationScoped
class ReadTrail implements WalkTrail.Ground<ReadTrail.Words> {

    private static final int MOST = 10_000;

    /** @param title null where the reader may not read it */
    record Words(@Nullable String title, @Nullable LocalDate on) {}

    private final ReadSources readSources;
    private final Database database;
    private final Caller caller;

    ReadTrail(ReadSources readSources, Database database, Caller caller) {
        this.readSources = readSources;
        this.database = database;
        this.caller = caller;
    }

    /** @throws Problem 404 for what is not there, or not for the caller to read */
    TrailView of(TrailKind kind, UUID id) {
        WalkTrail.Item root = new WalkTrail.Item(kind, id);
        return WalkTrail.from(root, this, MOST)
                .filter(walked -> walked.root().title() != null)
                .map(walked -> view(root, walked))
                .orElseThrow(() -> Problem.notFound(kind.table().replace('_', ' ')));
    }

    private TrailView view(WalkTrail.Item root, WalkTrail.Walked<Words> walked) {
        ReadSources.Sources sources = readSources.of(root, walked);
        boolean suppressed = caller.seesAggregatesOnly();
        return TrailView.of(
                root,
                walked,
                sources.heardFrom(),
                CountSources.of(sources.evidence(), suppressed),
                ThinView.of(JudgeTrail.of(sources.evidence(), readSources.scene(), suppressed)));
    }

    /** Conversations are not there for readers of aggregates: how many are behind something, and which share one, tells of few. */
    @Override
    public Map<WalkTrail.Item, Words> nodes(Collection<WalkTrail.Item> items) {
        Map<WalkTrail.Item, Words> found = new LinkedHashMap<>();
        Map<TrailKind, List<UUID>> byKind = byKind(items);
        if (caller.seesAggregatesOnly()) {
            byKind.remove(TrailKind.CONVERSATION);
        }
        byKind.forEach((kind, ids) -> database.list(
                kind.reading(mayRead(kind)),
                row -> found.put(
                        new WalkTrail.Item(kind, row.getObject(1, UUID.class)),
                        new Words(row.getString(2), row.getObject(3, LocalDate.class))),
                values(kind, ids)));
        return found;
    }

    @Override
    public List<WalkTrail.Edge> steps(Collection<WalkTrail.Item> items, boolean fromSource) {
        Map<TrailKind, List<UUID>> byKind = byKind(items);
        List<WalkTrail.Edge> edges = new ArrayList<>();
        for (TrailStep step : TrailStep.ALL) {
            List<UUID> ids = byKind.get(fromSource ? step.from() : step.to());
            if (ids != null) {
                edges.addAll(database.list(
                        step.reading(fromSource),
                        row -> new WalkTrail.Edge(
                                new WalkTrail.Item(step.from(), row.getObject(1, UUID.class)),
                                new WalkTrail.Item(step.to(), row.getObject(2, UUID.class))),
                        caller.programmeId(),
                        ids));
            }
        }
        return edges;
    }

    private static Map<TrailKind, List<UUID>> byKind(Collection<WalkTrail.Item> items) {
        Map<TrailKind, List<UUID>> byKind = new EnumMap<>(TrailKind.class);
        for (WalkTrail.Item item : items) {
            byKind.computeIfAbsent(item.kind(), kind -> new ArrayList<>()).add(item.id());
        }
        return byKind;
    }

    private String mayRead(TrailKind kind) {
        if (kind.readers() == TrailKind.Readers.FACILITATORS) {
            return String.valueOf(caller.facilitates());
        }
        if (kind == TrailKind.INSIGHT && !caller.facilitates()) {
            return "was_kept";
        }
        if (!caller.seesAggregatesOnly()) {
            return "true";
        }
        return switch (kind.readers()) {
            case MEMBERS -> "true";
            case BOARD, FACILITATORS -> "false";
            case TEAM -> ProjectAccess.inTeam(kind.table(), kind == TrailKind.PROJECT ? "id" : "project_id");
            case SEATS -> SeatAccess.hasSeat(kind.table(), kind == TrailKind.RETROSPECTIVE ? "id" : "retrospective_id");
        };
    }

    private Object[] values(TrailKind kind, List<UUID> ids) {
        boolean asksWho = caller.seesAggregatesOnly()
                && (kind.readers() == TrailKind.Readers.TEAM || kind.readers() == TrailKind.Readers.SEATS);
        return asksWho
                ? new Object[] {caller.accountId(), caller.programmeId(), ids}
                : new Object[] {caller.programmeId(), ids};
    }
}
