package io.interlace.trail;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.insight.HeardFromView;
import io.interlace.insight.ReadHeardFrom;
import io.interlace.insight.ReadHeardFrom.Source;
import io.interlace.trail.TrailEvidence.Person;
import io.interlace.trail.TrailEvidence.Quote;
import io.interlace.trail.TrailEvidence.Talk;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads from whom a trail comes: one statement for all its insights, one for all conversations behind it, and one for what their
 * people are.
 */
@ApplicationScoped
class ReadSources {

    private static final String PERSON = "s.id as person, s.organisation_id, s.group_id, s.place_id, s.sector_id";

    /** By the primary keys of the links, and of people. */
    private static final String VOICES = "select v.insight_id, " + PERSON + """
             from insight_voice v join stakeholder s on (s.programme_id, s.id) = (v.programme_id, v.stakeholder_id)
            where v.programme_id = ? and v.insight_id = any(?::text[]::uuid[])""";

    /** By the primary keys of the links, of conversations and of people. */
    private static final String TALKS = "select c.id, c.day, " + PERSON + """
            , case when p.consent_to_quote = 'YES' then p.quotes ->> 0 end as quote
            from conversation c left join conversation_stakeholder p on (p.programme_id, p.conversation_id) = (c.programme_id, c.id)
            left join stakeholder s on (s.programme_id, s.id) = (p.programme_id, p.stakeholder_id)
            where c.programme_id = ? and c.state = 'HELD' and c.id in (select ?::uuid union all select conversation_id
                from insight_conversation where programme_id = ? and insight_id = any(?::text[]::uuid[]))
            order by c.day desc, c.id, p.position""";

    private static final String CATEGORIES =
            "select dimension, name from category where programme_id = ? and dimension in ('PLACE', 'SECTOR') order by name, id";

    private static final Comparator<HeardFromView> BY_NAMES = Comparator.comparing(
                    HeardFromView::groupName, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(HeardFromView::placeName, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(HeardFromView::sectorName, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Somebody, before it is known what may be told of them. */
    private record Somebody(UUID id, @Nullable UUID organisation, Source source) {

        static @Nullable Somebody of(ResultSet row) throws SQLException {
            UUID id = row.getObject("person", UUID.class);
            return id == null ? null : new Somebody(id, row.getObject("organisation_id", UUID.class), Source.of(row));
        }

        Person told(Map<Source, HeardFromView> told) {
            return new Person(id, organisation, Objects.requireNonNull(told.get(source)));
        }
    }

    private record Voice(UUID insight, Somebody person) {}

    private record Part(
            UUID talk,
            LocalDate day,
            @Nullable Somebody person,
            @Nullable String quote) {}

    /**
     * From whom a trail comes.
     *
     * @param heardFrom what those are who said each insight or took part in each conversation, by its id
     */
    record Sources(TrailEvidence evidence, Map<UUID, List<HeardFromView>> heardFrom) {}

    private final ReadHeardFrom readHeardFrom;
    private final Database database;
    private final Caller caller;

    ReadSources(ReadHeardFrom readHeardFrom, Database database, Caller caller) {
        this.readHeardFrom = readHeardFrom;
        this.database = database;
        this.caller = caller;
    }

    Sources of(WalkTrail.Item root, WalkTrail.Walked<ReadTrail.Words> walked) {
        List<UUID> insights = behind(walked, TrailKind.INSIGHT);
        List<Voice> voices = database.list(
                VOICES,
                row -> new Voice(row.getObject(1, UUID.class), Objects.requireNonNull(Somebody.of(row))),
                caller.programmeId(),
                all(walked, TrailKind.INSIGHT));
        List<Part> parts = database.list(
                TALKS,
                row -> new Part(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        Somebody.of(row),
                        row.getString("quote")),
                caller.programmeId(),
                root.kind() == TrailKind.CONVERSATION ? root.id() : null,
                caller.programmeId(),
                insights);
        Map<Source, HeardFromView> told = readHeardFrom.told(Stream.concat(
                        voices.stream().map(Voice::person),
                        parts.stream().flatMap(part -> Stream.ofNullable(part.person())))
                .map(Somebody::source)
                .toList());
        Map<UUID, Set<Person>> said = new LinkedHashMap<>();
        voices.forEach(voice -> said.computeIfAbsent(voice.insight(), insight -> new LinkedHashSet<>())
                .add(voice.person().told(told)));
        List<Talk> talks = talks(parts, told);
        Map<UUID, List<HeardFromView>> heardFrom = new HashMap<>();
        said.forEach((insight, people) -> {
            if (isShown(walked, insight)) {
                heardFrom.put(insight, heardFrom(people));
            }
        });
        talks.forEach(talk -> heardFrom.put(talk.id(), heardFrom(talk.people())));
        Map<UUID, Set<Person>> behind = new LinkedHashMap<>();
        standing(walked, insights).forEach(insight -> behind.put(insight, said.getOrDefault(insight, Set.of())));
        TrailEvidence evidence = new TrailEvidence(
                root.kind(),
                behind(walked, TrailKind.FINDING).size(),
                behind(walked, TrailKind.RETROSPECTIVE).size(),
                talks,
                behind,
                walked.whole());
        return new Sources(evidence, heardFrom);
    }

    /** Of an insight whose words are for others nothing is told, either. */
    private static boolean isShown(WalkTrail.Walked<ReadTrail.Words> walked, UUID insight) {
        WalkTrail.Reached<ReadTrail.Words> reached =
                walked.reached().get(new WalkTrail.Item(TrailKind.INSIGHT, insight));
        return reached != null && reached.node().title() != null;
    }

    /** Without those that became part of another of them, or were split into it: what these rest on went over to that. */
    private static List<UUID> standing(WalkTrail.Walked<?> walked, List<UUID> insights) {
        Set<UUID> behind = Set.copyOf(insights);
        Set<UUID> gone = new HashSet<>();
        for (WalkTrail.Edge edge : walked.edges()) {
            if (edge.from().kind() == TrailKind.INSIGHT
                    && behind.contains(edge.to().id())) {
                gone.add(edge.from().id());
            }
        }
        return insights.stream().filter(insight -> !gone.contains(insight)).toList();
    }

    /** Once each, and in an order that does not tell who is who. */
    private static List<HeardFromView> heardFrom(Set<Person> people) {
        return people.stream().map(Person::told).distinct().sorted(BY_NAMES).toList();
    }

    private static List<Talk> talks(List<Part> parts, Map<Source, HeardFromView> told) {
        Map<UUID, Talk> talks = new LinkedHashMap<>();
        for (Part part : parts) {
            Talk talk = talks.computeIfAbsent(
                    part.talk(), id -> new Talk(id, part.day(), new LinkedHashSet<>(), new ArrayList<>()));
            if (part.person() != null) {
                Person person = part.person().told(told);
                talk.people().add(person);
                if (part.quote() != null) {
                    talk.quotes().add(new Quote(part.quote(), person.told()));
                }
            }
        }
        return List.copyOf(talks.values());
    }

    JudgeTrail.Scene scene() {
        List<String> places = new ArrayList<>();
        List<String> sectors = new ArrayList<>();
        database.each(
                CATEGORIES,
                row -> (row.getString(1).equals("PLACE") ? places : sectors).add(row.getString(2)),
                caller.programmeId());
        return new JudgeTrail.Scene(sectors.size(), places);
    }

    private static List<UUID> behind(WalkTrail.Walked<?> walked, TrailKind kind) {
        return ids(walked, kind, 0);
    }

    private static List<UUID> all(WalkTrail.Walked<?> walked, TrailKind kind) {
        return ids(walked, kind, Integer.MAX_VALUE);
    }

    private static List<UUID> ids(WalkTrail.Walked<?> walked, TrailKind kind, int farthest) {
        List<UUID> ids = new ArrayList<>();
        walked.reached().forEach((item, reached) -> {
            if (item.kind() == kind && reached.distance() <= farthest) {
                ids.add(item.id());
            }
        });
        return ids;
    }
}
