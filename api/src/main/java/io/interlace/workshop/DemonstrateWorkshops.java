package io.interlace.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The ten workshops of the demonstration, two of each project: what they were for, who came, and what came of them. */
@ApplicationScoped
class DemonstrateWorkshops implements DemonstrationPart {

    private static final LocalTime BEGINS = LocalTime.of(12, 0);
    private static final int DAYS_AHEAD = 7;

    private final LoadDemonstration content;
    private final DemonstratedPeople demonstratedPeople;
    private final WriteWorkshops writeWorkshops;
    private final WriteAttendances writeAttendances;
    private final Workshops workshops;
    private final Database database;
    private final Caller caller;

    DemonstrateWorkshops(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            WriteWorkshops writeWorkshops,
            WriteAttendances writeAttendances,
            Workshops workshops,
            Database database,
            Caller caller) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.writeWorkshops = writeWorkshops;
        this.writeAttendances = writeAttendances;
        this.workshops = workshops;
        this.database = database;
        this.caller = caller;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> people = demonstratedPeople.byKey();
        Map<String, UUID> principles = principles();
        for (JsonNode project : content.read("projects").get("projects")) {
            UUID id = project(project.get("name").asText());
            int sessions = 0;
            for (JsonNode workshop : project.get("workshops")) {
                sessions++;
                pass(id, workshop, sessions == 1 ? 0 : 1, new Known(people, principles), rehearsal);
            }
        }
    }

    /** What the content refers to by keys of its own. */
    private record Known(Map<String, UUID> people, Map<String, UUID> principles) {}

    private void pass(UUID project, JsonNode workshop, int template, Known known, Rehearsal rehearsal) {
        Instant starts =
                LocalDate.parse(workshop.get("heldOn").asText()).atTime(BEGINS).toInstant(ZoneOffset.UTC);
        UUID[] id = new UUID[1];
        List<UUID> participants = StreamSupport.stream(
                        workshop.get("participantKeys").spliterator(), false)
                .map(key -> Objects.requireNonNull(known.people().get(key.asText())))
                .toList();
        AgendaTemplate agenda = AgendaTemplate.BUILT_IN.get(template);
        rehearsal.at(starts.minusSeconds(DAYS_AHEAD * 86_400L), () -> {
            id[0] = writeWorkshops.plan(new NewWorkshop(
                    project,
                    workshop.get("title").asText(),
                    starts,
                    agenda.minutes(),
                    null,
                    workshop.get("aim").asText(),
                    agenda.agenda(),
                    chosen(workshop, known)));
            say(id[0], participants, AttendanceState.INVITED);
        });
        rehearsal.at(starts.plusSeconds(agenda.minutes() * 60L), () -> {
            writeWorkshops.hold(id[0]);
            say(id[0], participants, AttendanceState.ATTENDED);
            conclude(id[0], workshop.get("outcome").asText());
        });
    }

    private void say(UUID workshop, List<UUID> people, AttendanceState state) {
        people.forEach(person -> writeAttendances.say(workshop, person, new NewAttendance(state, null)));
    }

    private void conclude(UUID id, String outcome) {
        WorkshopDraft before = workshops.view(id).draft();
        writeWorkshops.revise(
                workshops.require(id),
                before,
                new WorkshopDraft(
                        before.title(),
                        before.startsAt(),
                        before.minutes(),
                        before.venue(),
                        before.aim(),
                        before.agenda(),
                        before.principles(),
                        before.notes(),
                        outcome));
    }

    /** As in prc-01@2: which principle, and the number of the version. */
    private static List<ChosenPrinciple> chosen(JsonNode workshop, Known known) {
        return StreamSupport.stream(workshop.get("principleVersionKeys").spliterator(), false)
                .map(key -> key.asText().split("@", 2))
                .map(key -> new ChosenPrinciple(
                        Objects.requireNonNull(known.principles().get(key[0])), Integer.valueOf(key[1])))
                .toList();
    }

    /** By the title of the latest version, which no two of them share. */
    private Map<String, UUID> principles() {
        Map<String, UUID> byKey = new HashMap<>();
        for (JsonNode principle : content.read("principles").get("principles")) {
            JsonNode versions = principle.get("versions");
            byKey.put(
                    principle.get("key").asText(),
                    named(
                            "select id from principle where programme_id = ? and title = ?",
                            versions.get(versions.size() - 1).get("title").asText()));
        }
        return byKey;
    }

    private UUID project(String title) {
        return named("select id from project where programme_id = ? and title = ?", title);
    }

    private UUID named(String query, String name) {
        return database.first(query, row -> row.getObject(1, UUID.class), caller.programmeId(), name)
                .orElseThrow();
    }
}
