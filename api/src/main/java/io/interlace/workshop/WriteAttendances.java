package io.interlace.workshop;

import io.interlace.contact.AskPeople;
import io.interlace.contact.ContactPurpose;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.project.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invites people to workshops and notes who came. A session with its project is agreed work for whoever is in the team; anybody
 * else is asked for their time, which is in the ledger and held to the contact policy.
 */
@ApplicationScoped
class WriteAttendances {

    static final String KIND = "workshop-attendance";
    private static final int MOST = 100;

    private final Attendances attendances;
    private final Workshops workshops;
    private final WorkshopRatings ratings;
    private final ProjectAccess projects;
    private final AskPeople askPeople;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteAttendances(
            Attendances attendances,
            Workshops workshops,
            WorkshopRatings ratings,
            ProjectAccess projects,
            AskPeople askPeople,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.attendances = attendances;
        this.workshops = workshops;
        this.ratings = ratings;
        this.projects = projects;
        this.askPeople = askPeople;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Said again, it takes the place of what was said before; who is said not to have attended has rated nothing. */
    void say(UUID workshopId, UUID stakeholderId, NewAttendance said) {
        Workshop workshop = workshops.held(workshopId);
        checkPerson(stakeholderId);
        workshop.mayBeAttended(said.state());
        Attendances.Attendance known =
                attendances.find(workshopId, stakeholderId).orElse(null);
        if (known == null) {
            join(workshop, stakeholderId, said);
        } else if (known.state() != said.state()) {
            change(workshop, stakeholderId, known, said.state());
        }
    }

    /** Somebody who is erased at this moment is waited for. */
    private void checkPerson(UUID stakeholderId) {
        boolean known = database.first(
                        "select 1 from stakeholder where programme_id = ? and id = ? and erased_at is null for share",
                        row -> 1,
                        caller.programmeId(),
                        stakeholderId)
                .isPresent();
        if (!known) {
            throw Problem.notFound("person");
        }
    }

    private void join(Workshop workshop, UUID stakeholderId, NewAttendance said) {
        if (attendances.count(workshop.id()) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A workshop has " + MOST + " participants at most.");
        }
        UUID id = Ids.next(clock);
        Instant now = clock.instant();
        database.update(
                "insert into workshop_attendance (programme_id, id, workshop_id, stakeholder_id, state, contact_id, created_at,"
                        + " updated_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                caller.programmeId(),
                id,
                workshop.id(),
                stakeholderId,
                said.state(),
                ask(workshop, stakeholderId, said),
                now,
                now);
        tell("created", id, 0, Changes.of("state", said.state()));
    }

    /** Nobody is asked for what is over: who came without being asked came of their own accord. */
    private @Nullable UUID ask(Workshop workshop, UUID stakeholderId, NewAttendance said) {
        if (workshop.isHeld() || projects.isInTeam(workshop.projectId(), stakeholderId)) {
            return null;
        }
        AskPeople.Ask ask =
                new AskPeople.Ask(ContactPurpose.WORKSHOP, workshop.minutes(), askPeople.day(clock.instant()));
        return askPeople.one(stakeholderId, ask, said.overrideReason());
    }

    private void change(Workshop workshop, UUID stakeholderId, Attendances.Attendance known, AttendanceState state) {
        database.update(
                "update workshop_attendance set state = ?, updated_at = ?, version = version + 1"
                        + " where programme_id = ? and id = ?",
                state,
                clock.instant(),
                caller.programmeId(),
                known.id());
        if (known.state() == AttendanceState.ATTENDED) {
            ratings.forget(workshop, stakeholderId);
        }
        tell("changed", known.id(), known.version() + 1, Changes.of("state", state));
    }

    /** What they said of its principles goes with it; an ask for what is still to come is taken back. */
    void remove(UUID workshopId, UUID stakeholderId) {
        Workshop workshop = workshops.held(workshopId);
        workshop.mayChange();
        Attendances.Attendance known = attendances.require(workshopId, stakeholderId);
        ratings.forget(workshop, stakeholderId);
        database.update(
                "delete from workshop_attendance where programme_id = ? and id = ?", caller.programmeId(), known.id());
        tell("deleted", known.id(), known.version(), Changes.NONE);
        if (known.contactId() != null && !workshop.isHeld()) {
            askPeople.takeBack(caller.programmeId(), List.of(known.contactId()));
        }
    }

    private void tell(String action, UUID id, long version, Changes changes) {
        journal.tellOf(caller.programmeId(), KIND, action, id, version, changes);
    }
}
