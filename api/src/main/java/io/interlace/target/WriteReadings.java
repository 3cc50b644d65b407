package io.interlace.target;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Journal;
import io.interlace.project.ProgrammeDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Notes what was measured of targets, one reading a day. */
@ApplicationScoped
class WriteReadings {

    static final String KIND = "reading";

    /** All pairs of a target's readings are looked at. */
    static final int MOST = 2_000;

    private final Targets targets;
    private final Readings readings;
    private final AssessTargets assessTargets;
    private final ProgrammeDay day;
    private final Journal journal;
    private final Clock clock;

    WriteReadings(
            Targets targets,
            Readings readings,
            AssessTargets assessTargets,
            ProgrammeDay day,
            Journal journal,
            Clock clock) {
        this.targets = targets;
        this.readings = readings;
        this.assessTargets = assessTargets;
        this.day = day;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Problem 409 for a day that has its reading */
    UUID note(UUID targetId, NewReading draft) {
        Target target = targets.held(targetId);
        draft.checked(target.unit(), day.today());
        checkDay(targetId, draft.on());
        checkRoom(readings.count("targetId", targetId) + 1);
        TargetReading reading = new TargetReading(targetId, draft, clock);
        readings.persist(reading);
        journal.tell(KIND, "created", reading, Changes.of(draft));
        assessTargets.again(target);
        return reading.id();
    }

    /** The caller holds its target. */
    void revise(Target target, TargetReading reading, NewReading before, NewReading after) {
        after.checked(target.unit(), day.today());
        if (!before.on().equals(after.on())) {
            checkDay(target.id(), after.on());
        }
        reading.revise(after, clock);
        journal.tell(KIND, "changed", reading, Changes.between(before, after));
        assessTargets.again(target);
    }

    /** The caller holds its target. */
    void remove(Target target, TargetReading reading) {
        readings.delete(reading);
        journal.tell(KIND, "deleted", reading, Changes.NONE);
        assessTargets.again(target);
    }

    /** @throws Problem 409 for more than can be looked at */
    static void checkRoom(long count) {
        if (count > MOST) {
            throw new Problem(ProblemType.CONFLICT, "A target has " + MOST + " readings at most.");
        }
    }

    private void checkDay(UUID targetId, LocalDate on) {
        if (readings.count("targetId = ?1 and takenOn = ?2", targetId, on) > 0) {
            throw new Problem(ProblemType.ALREADY_EXISTS, "The target has a reading of this day: change that one.")
                    .andAt("/on", "is taken");
        }
    }
}
