package io.interlace.target;

import io.interlace.challenge.ChosenChallenges;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets targets for challenges. */
@ApplicationScoped
class WriteTargets {

    static final String KIND = "target";

    private static final int MOST = 20;

    private final Targets targets;
    private final Readings readings;
    private final ChosenChallenges challenges;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteTargets(
            Targets targets,
            Readings readings,
            ChosenChallenges challenges,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.targets = targets;
        this.readings = readings;
        this.challenges = challenges;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 400 that names what is wrong, 409 for more than anybody can follow */
    UUID set(NewTarget wanted) {
        TargetDraft draft = wanted.draft().checked();
        if (challenges.named(List.of(wanted.challengeId())).isEmpty()) {
            throw Problem.at("/challengeId", "is no challenge of this programme");
        }
        checkOwner(draft.ownerId());
        if (targets.count("challengeId", wanted.challengeId()) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A challenge has " + MOST + " targets at most.");
        }
        Target target = new Target(wanted.challengeId(), draft, clock);
        targets.persist(target);
        journal.tell(KIND, "created", target, Changes.of(wanted));
        return target.id();
    }

    /** Where it leads is told anew by the same readings. */
    void revise(Target target, TargetDraft before, TargetDraft after) {
        after.checked();
        if (after.ownerId() != null && !after.ownerId().equals(before.ownerId())) {
            checkOwner(after.ownerId());
        }
        List<NewReading> measured = readings.of(target.id());
        for (NewReading one : measured) {
            if (one.value().compareTo(after.unit().most()) > 0) {
                throw Problem.at("/unit", "has readings that are more than can be in " + after.unit());
            }
        }
        target.revise(after, clock);
        target.assess(Outlook.of(target.aim(), AssessTargets.measured(measured)));
        journal.tell(KIND, "changed", target, Changes.between(before, after));
    }

    /** With all of its readings. */
    void remove(Target target) {
        targets.delete(target);
        journal.tell(KIND, "deleted", target, Changes.NONE);
    }

    private void checkOwner(@Nullable UUID id) {
        boolean there = id == null
                || database.first(
                                "select 1 from stakeholder where programme_id = ? and id = ? and erased_at is null for share",
                                row -> 1,
                                caller.programmeId(),
                                id)
                        .isPresent();
        if (!there) {
            throw Problem.at("/ownerId", "is nobody of this programme");
        }
    }
}
