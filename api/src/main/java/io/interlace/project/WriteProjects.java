package io.interlace.project;

import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.call.NamedInForm;
import io.interlace.call.PromoteProposal;
import io.interlace.call.ProposalState;
import io.interlace.call.ProposalView;
import io.interlace.call.Proposals;
import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes projects of chosen proposals, changes them, and takes them from one state to the next. */
@ApplicationScoped
class WriteProjects {

    private final Projects projects;
    private final WriteTeams teams;
    private final Capacities capacities;
    private final Calls calls;
    private final Proposals proposals;
    private final NamedInForm named;
    private final PromoteProposal promote;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteProjects(
            Projects projects,
            WriteTeams teams,
            Capacities capacities,
            Calls calls,
            Proposals proposals,
            NamedInForm named,
            PromoteProposal promote,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.teams = teams;
        this.capacities = capacities;
        this.calls = calls;
        this.proposals = proposals;
        this.named = named;
        this.promote = promote;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    UUID begin(NewProject wanted) {
        UUID callId = proposed(wanted.proposalId()).callId();
        CallView call = calls.held(callId);
        ProposalView proposal = proposed(wanted.proposalId());
        if (proposal.state() != ProposalState.SHORTLISTED) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The proposal is " + proposal.state() + ". One that is SHORTLISTED becomes a project.");
        }
        if (projects.of(proposal.id()).isPresent()) {
            throw new Problem(ProblemType.ALREADY_EXISTS, "This proposal is a project already.")
                    .andAt("/proposalId", "is a project already");
        }
        ProjectDraft draft = from(proposal);
        String reason = capacities.allow(
                call,
                null,
                Promise.NOTHING,
                draft.promise(Promise.NOTHING),
                new Capacities.Asked(null, wanted.overrideReason(), "/proposalId", "/proposalId"));
        Project project = new Project(call.id(), proposal.id(), draft, reason, clock);
        projects.persistAndFlush(project);
        journal.tell("project", "created", project, Changes.of(draft));
        UUID lead = known(proposal.lead(), named.lead(proposal.id()));
        UUID partner = known(proposal.partner(), named.partner(proposal.id()));
        join(project, lead, "Leads it");
        join(project, Objects.equals(lead, partner) ? null : partner, "Leads it on the other side");
        return project.id();
    }

    private ProposalView proposed(UUID id) {
        try {
            return proposals.view(id);
        } catch (Problem absent) {
            throw Problem.at("/proposalId", "is no proposal of this programme");
        }
    }

    private static ProjectDraft from(ProposalView proposal) {
        Integer days = proposal.facilitatorDays();
        Integer pounds = proposal.budgetPounds();
        return new ProjectDraft(
                proposal.title(), List.of(), null, null, days == null ? 0 : days, pounds == null ? 0 : pounds, null);
    }

    /** Somebody the form names may be known by now. */
    private static @Nullable UUID known(@Nullable PersonName person, Optional<UUID> inForm) {
        return person == null ? inForm.orElse(null) : person.id();
    }

    /** Their time, and who stands in for them, is agreed later. */
    private void join(Project project, @Nullable UUID person, String role) {
        if (person != null && proposals.isKnown(person)) {
            teams.join(project, person, new TeamMemberDraft(role, null, null, null));
        }
    }

    void revise(Project project, ProjectDraft before, ProjectDraft after) {
        check(after);
        CallView call = calls.held(project.callId());
        Promise team = capacities.ofTeam(project.id());
        String reason = capacities.allow(
                call,
                project.id(),
                before.promise(team),
                after.promise(team),
                new Capacities.Asked(
                        project.overrideReason(), after.overrideReason(), "/facilitatorDays", "/budgetPounds"));
        project.revise(after, reason, clock);
        journal.tell("project", "changed", project, Changes.between(before, after));
    }

    private static void check(ProjectDraft draft) {
        if (draft.startsOn() != null && draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw Problem.at("/endsOn", "is before the day on which it begins");
        }
    }

    void become(UUID id, ProjectState from, ProjectState next) {
        Project project = projects.require(id);
        if (project.state() != from) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "A project that is " + project.state() + " cannot become " + next + " in this way.");
        }
        project.become(next, clock);
        tellState(project);
    }

    /** Its days and money are free again, and a proposal that was left on the table may take its place. */
    void withdraw(UUID id, NewProjectWithdrawal withdrawal) {
        Project project = projects.require(id);
        calls.held(project.callId());
        UUID promoted = withdrawal.promoteProposalId();
        if (promoted != null && !caller.leads()) {
            throw new Problem(ProblemType.FORBIDDEN, "Only a lead decides which proposal takes its place.");
        }
        project.withdraw(withdrawal.reason().strip(), promoted, clock);
        if (promoted != null) {
            promote.of(project.callId(), promoted, "/promoteProposalId");
        }
        tellState(project);
    }

    private void tellState(Project project) {
        journal.tell("project", "changed", project, Changes.of("state", project.state()));
    }
}
