package io.interlace.workshop;

import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.principle.GuidingPrinciples;
import io.interlace.principle.RatingSource;
import io.interlace.project.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans workshops, changes them, and notes that they were held or cancelled. */
@ApplicationScoped
class WriteWorkshops {

    private static final String KIND = "workshop";

    private final Workshops workshops;
    private final GuidingPrinciples principles;
    private final Attendances attendances;
    private final ProjectAccess projects;
    private final AskPeople askPeople;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteWorkshops(
            Workshops workshops,
            GuidingPrinciples principles,
            Attendances attendances,
            ProjectAccess projects,
            AskPeople askPeople,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.workshops = workshops;
        this.principles = principles;
        this.attendances = attendances;
        this.projects = projects;
        this.askPeople = askPeople;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    UUID plan(NewWorkshop wanted) {
        projects.mayTakeMore(wanted.projectId(), "/projectId");
        WorkshopDraft draft = wanted.draft().checked();
        principles.check(List.of(), draft.principles());
        Workshop workshop = new Workshop(wanted.projectId(), draft, clock);
        workshops.persistAndFlush(workshop);
        principles.choose(RatingSource.WORKSHOP, workshop.id(), draft.principles());
        journal.tell(KIND, "created", workshop, Changes.of(draft));
        return workshop.id();
    }

    void revise(Workshop workshop, WorkshopDraft before, WorkshopDraft after) {
        workshop.mayChange();
        after.checked();
        if (workshop.isHeld() && isAhead(after.startsAt())) {
            throw Problem.at("/startsAt", "is not in the future: the workshop is HELD");
        }
        if (!before.principles().equals(after.principles())) {
            workshop.mayChoose();
            principles.check(before.principles(), after.principles());
            principles.choose(RatingSource.WORKSHOP, workshop.id(), after.principles());
        }
        workshop.revise(after, clock);
        journal.tell(KIND, "changed", workshop, Changes.between(before, after));
    }

    /** On the day for which it was planned, or after it. */
    void hold(UUID id) {
        Workshop workshop = workshops.held(id);
        if (workshop.state() == WorkshopState.PLANNED && isAhead(workshop.startsAt())) {
            throw new Problem(ProblemType.CONFLICT, "The workshop is on a day to come, and cannot be HELD before.");
        }
        workshop.hold(clock);
        tellState(workshop);
        principles.test(RatingSource.WORKSHOP, id);
    }

    /** Whoever was asked for their time has it back. */
    void cancel(UUID id, NewWorkshopCancellation cancellation) {
        Workshop workshop = workshops.held(id);
        workshop.cancel(cancellation.reason().strip(), clock);
        tellState(workshop);
        askPeople.takeBack(caller.programmeId(), attendances.asks(id));
    }

    /** @throws Problem 409 for one that is not planned, or in which somebody takes part */
    void remove(Workshop workshop) {
        if (workshop.state() != WorkshopState.PLANNED) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The workshop is " + workshop.state() + ". One that is PLANNED can be deleted.");
        }
        if (attendances.count(workshop.id()) > 0) {
            throw new Problem(
                    ProblemType.IN_USE, "People take part in this workshop. Cancel it, and say why, instead.");
        }
        workshops.delete(workshop);
        journal.tell(KIND, "deleted", workshop, Changes.NONE);
    }

    private boolean isAhead(Instant startsAt) {
        return LocalDate.ofInstant(startsAt, askPeople.zone())
                .isAfter(LocalDate.ofInstant(clock.instant(), askPeople.zone()));
    }

    private void tellState(Workshop workshop) {
        journal.tell(KIND, "changed", workshop, Changes.of("state", workshop.state()));
    }
}
