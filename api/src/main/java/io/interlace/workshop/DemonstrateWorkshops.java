package io.interlace.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.principle.ChosenPrinciple;
import io.interlace.principle.DemonstratedPrinciples;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.project.DemonstratedProjects;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
    private final DemonstratedPrinciples principles;
    private final DemonstratedProjects projects;

    DemonstrateWorkshops(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            WriteWorkshops writeWorkshops,
            WriteAttendances writeAttendances,
            Workshops workshops,
            DemonstratedPrinciples principles,
            DemonstratedProjects projects) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.writeWorkshops = writeWorkshops;
        this.writeAttendances = writeAttendances;
        this.workshops = workshops;
        this.principles = principles;
        this.projects = projects;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> people = demonstratedPeople.byKey();
        Map<String, UUID> ids = projects.byKey();
        for (JsonNode project : content.read("projects").get("projects")) {
            UUID id = Objects.requireNonNull(ids.get(project.get("key").asText()));
            int sessions = 0;
            for (JsonNode workshop : project.get("workshops")) {
                sessions++;
                pass(id, workshop, sessions == 1 ? 0 : 1, people, rehearsal);
            }
        }
    }

    private void pass(UUID project, JsonNode workshop, int template, Map<String, UUID> people, Rehearsal rehearsal) {
        Instant starts =
                LocalDate.parse(workshop.get("heldOn").asText()).atTime(BEGINS).toInstant(ZoneOffset.UTC);
        UUID[] id = new UUID[1];
        List<UUID> participants = StreamSupport.stream(
                        workshop.get("participantKeys").spliterator(), false)
                .map(key -> Objects.requireNonNull(people.get(key.asText())))
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
                    chosen(workshop)));
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

    private List<ChosenPrinciple> chosen(JsonNode workshop) {
        return StreamSupport.stream(workshop.get("principleVersionKeys").spliterator(), false)
                .map(key -> principles.version(key.asText()))
                .toList();
    }
}
