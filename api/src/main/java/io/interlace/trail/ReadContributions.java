package io.interlace.trail;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what one person said, and follows it down to what every member of the programme may read. */
@ApplicationScoped
class ReadContributions implements WalkTrail.Ground<String> {

    private static final int MOST = 200;

    /** What became one with another is told as that. By the indexes conversation_stakeholder_of, insight_author_of and the keys. */
    private static final String INSIGHTS = """
            select i.id, i.first_heard_on, i.statement, i.state, i.decline_reason
            from (select c.insight_id, false as own from conversation_stakeholder p
                    join insight_conversation c on (c.programme_id, c.conversation_id) = (p.programme_id, p.conversation_id)
                    where p.programme_id = ? and p.stakeholder_id = ?
                union all select insight_id, true from insight_author where programme_id = ? and stakeholder_id = ?) said
            join insight i on i.programme_id = ? and i.id = said.insight_id
            where i.state in ('KEPT', 'ARCHIVED') or said.own and i.state in ('SUGGESTED', 'DECLINED')
            group by i.programme_id, i.id order by i.first_heard_on desc, i.id limit\s""" + MOST;

    private static final String CONVERSATIONS = """
            select c.id, c.day from conversation_stakeholder p
            join conversation c on (c.programme_id, c.id) = (p.programme_id, p.conversation_id) and c.state = 'HELD'
            where p.programme_id = ? and p.stakeholder_id = ? and not exists (select from insight_conversation d
                join insight i on (i.programme_id, i.id) = (d.programme_id, d.insight_id)
                    and i.state in ('KEPT', 'ARCHIVED')
                where (d.programme_id, d.conversation_id) = (c.programme_id, c.id))
            order by c.day desc, c.id limit\s""" + MOST;

    private record Said(
            TrailKind kind,
            UUID id,
            LocalDate on,
            @Nullable String statement,
            ContributionState state,
            @Nullable String reason) {

        WalkTrail.Item item() {
            return new WalkTrail.Item(kind, id);
        }
    }

    private final ReadTrail readTrail;
    private final Database database;
    private final Caller caller;

    ReadContributions(ReadTrail readTrail, Database database, Caller caller) {
        this.readTrail = readTrail;
        this.database = database;
        this.caller = caller;
    }

    ContributionsView of(UUID person) {
        UUID programme = caller.programmeId();
        List<Said> all = new ArrayList<>(database.list(
                INSIGHTS,
                row -> new Said(
                        TrailKind.INSIGHT,
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        state(row.getString(4)),
                        row.getString(5)),
                programme,
                person,
                programme,
                person,
                programme));
        all.addAll(database.list(
                CONVERSATIONS,
                row -> new Said(
                        TrailKind.CONVERSATION,
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        null,
                        ContributionState.WAITING,
                        null),
                programme,
                person));
        List<Said> newest = all.stream()
                .sorted(Comparator.comparing(Said::on).reversed().thenComparing(Said::id))
                .limit(MOST)
                .toList();
        Map<WalkTrail.Item, Map<WalkTrail.Item, String>> led = WalkTrail.downFrom(
                newest.stream()
                        .filter(said -> said.state() == ContributionState.KEPT)
                        .map(Said::item)
                        .toList(),
                this);
        return new ContributionsView(newest.stream()
                .map(said -> view(said, led.getOrDefault(said.item(), Map.of())))
                .toList());
    }

    private static ContributionState state(String state) {
        return switch (state) {
            case "SUGGESTED" -> ContributionState.WAITING;
            case "DECLINED" -> ContributionState.DECLINED;
            default -> ContributionState.KEPT;
        };
    }

    private static ContributionsView.Contribution view(Said said, Map<WalkTrail.Item, String> led) {
        List<ContributionsView.Consequence> ledTo = led.entrySet().stream()
                .map(one -> new ContributionsView.Consequence(
                        one.getKey().kind(), one.getKey().id(), one.getValue()))
                .toList();
        return new ContributionsView.Contribution(
                said.kind(),
                said.on(),
                said.statement(),
                ledTo.isEmpty() ? said.state() : ContributionState.LED_ON,
                said.reason(),
                ledTo);
    }

    /** Other insights are those of others: they are neither told of nor followed. */
    @Override
    public Map<WalkTrail.Item, String> nodes(Collection<WalkTrail.Item> items) {
        Map<WalkTrail.Item, String> told = new LinkedHashMap<>();
        readTrail
                .nodes(items.stream()
                        .filter(item -> item.kind().isToldToAll() && item.kind() != TrailKind.INSIGHT)
                        .toList())
                .forEach((item, words) -> {
                    String title = words.title();
                    if (title != null) {
                        told.put(item, title);
                    }
                });
        return told;
    }

    @Override
    public List<WalkTrail.Edge> steps(Collection<WalkTrail.Item> items, boolean fromSource) {
        return readTrail.steps(items, fromSource);
    }
}
