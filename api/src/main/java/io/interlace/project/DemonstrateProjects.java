package io.interlace.project;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The five projects of the demonstration: their teams, what they set out for, and the milestones they reached, some of them late. */
@ApplicationScoped
class DemonstrateProjects implements DemonstrationPart {

    private final LoadDemonstration content;
    private final DemonstratedPeople demonstratedPeople;
    private final WriteProjects writeProjects;
    private final WriteTeams writeTeams;
    private final WriteMilestones writeMilestones;
    private final Projects projects;
    private final TeamMembers members;
    private final Milestones milestones;
    private final Database database;
    private final Caller caller;

    DemonstrateProjects(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            WriteProjects writeProjects,
            WriteTeams writeTeams,
            WriteMilestones writeMilestones,
            Projects projects,
            TeamMembers members,
            Milestones milestones,
            Database database,
            Caller caller) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.writeProjects = writeProjects;
        this.writeTeams = writeTeams;
        this.writeMilestones = writeMilestones;
        this.projects = projects;
        this.members = members;
        this.milestones = milestones;
        this.database = database;
        this.caller = caller;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> people = demonstratedPeople.byKey();
        for (JsonNode project : content.read("projects").get("projects")) {
            UUID[] id = new UUID[1];
            LocalDate starts = day(project, "startsOn");
            rehearsal.at(noon(starts.minusDays(1)), () -> id[0] = begin(project, people));
            rehearsal.at(noon(starts), () -> writeProjects.become(id[0], ProjectState.PLANNED, ProjectState.ACTIVE));
            for (JsonNode milestone : project.get("milestones")) {
                pass(id[0], milestone, starts, rehearsal);
            }
            rehearsal.at(
                    noon(day(project, "endsOn")).plusSeconds(3600),
                    () -> writeProjects.become(id[0], ProjectState.ACTIVE, ProjectState.COMPLETED));
        }
    }

    private static LocalDate day(JsonNode node, String property) {
        return LocalDate.parse(node.get(property).asText());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private UUID begin(JsonNode project, Map<String, UUID> people) {
        UUID proposal = database.first(
                        "select id from proposal where programme_id = ? and external_id = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        project.get("proposalKey").asText())
                .orElseThrow();
        UUID id = writeProjects.begin(new NewProject(proposal, null));
        ProjectDraft before = projects.view(id).draft();
        writeProjects.revise(
                projects.require(id),
                before,
                new ProjectDraft(
                        project.get("name").asText(),
                        List.of(project.get("goal").asText()),
                        day(project, "startsOn"),
                        day(project, "endsOn"),
                        before.facilitatorDays(),
                        before.budgetPounds(),
                        null));
        for (JsonNode member : project.get("team")) {
            take(
                    id,
                    Objects.requireNonNull(
                            people.get(member.get("stakeholderKey").asText())),
                    member.get("role").asText());
        }
        return id;
    }

    /** Whoever proposed it is in its team already. */
    private void take(UUID project, UUID person, String role) {
        TeamMember known = members.find("projectId = ?1 and stakeholderId = ?2", project, person)
                .firstResult();
        if (known == null) {
            writeTeams.join(project, new NewTeamMember(person, role, null, null, null));
        } else {
            writeTeams.revise(known, known.draft(), new TeamMemberDraft(role, null, null, null));
        }
    }

    private void pass(UUID project, JsonNode milestone, LocalDate starts, Rehearsal rehearsal) {
        UUID[] id = new UUID[1];
        NewMilestone planned = new NewMilestone(milestone.get("title").asText(), day(milestone, "dueOn"), null);
        rehearsal.at(noon(starts).plusSeconds(60), () -> id[0] = writeMilestones.add(project, planned));
        LocalDate reached = day(milestone, "reachedOn");
        rehearsal.at(
                noon(reached),
                () -> writeMilestones.revise(
                        milestones.require(project, id[0]),
                        planned,
                        new NewMilestone(planned.title(), planned.dueOn(), reached)));
    }
}
