package io.interlace.challenge;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes challenges, and says how far they are. */
@ApplicationScoped
class WriteChallenges {

    static final String KIND = "challenge";

    private final Challenges challenges;
    private final ChallengeParts parts;
    private final ChallengeEvidence evidence;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteChallenges(
            Challenges challenges,
            ChallengeParts parts,
            ChallengeEvidence evidence,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.challenges = challenges;
        this.parts = parts;
        this.evidence = evidence;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 400 that names what it names and is not there */
    UUID describe(NewChallenge draft) {
        evidence.check(draft, List.of());
        checkOwner(draft.ownerId());
        Challenge challenge = new Challenge(draft, clock);
        challenges.persistAndFlush(challenge);
        parts.keep(challenge.id(), draft);
        evidence.set(challenge.id(), draft);
        parts.step(challenge.id(), ChallengeStatus.OPEN, null);
        journal.tell(KIND, "created", challenge, Changes.of(draft));
        return challenge.id();
    }

    /**
     * Keeps what a challenge is to rest on as it is until the command ends: before the challenge, as whoever joins insights.
     *
     * @throws Problem 400 that names what is not there
     */
    void hold(NewChallenge before, NewChallenge after) {
        evidence.check(after, before.insightIds());
    }

    /** What it rests on is {@link #hold held}. */
    void revise(Challenge challenge, NewChallenge before, NewChallenge after) {
        if (after.ownerId() != null && !after.ownerId().equals(before.ownerId())) {
            checkOwner(after.ownerId());
        }
        challenge.revise(after, clock);
        parts.keep(challenge.id(), after);
        evidence.set(challenge.id(), after);
        journal.tell(KIND, "changed", challenge, Changes.between(before, after));
    }

    /** @throws Problem 409 for a step that is not possible from here */
    void step(UUID id, NewChallengeStep step) {
        step.checked();
        Challenge challenge = challenges.held(id);
        challenge.become(step.status(), clock);
        parts.step(id, step.status(), step.reason());
        journal.tell(KIND, "changed", challenge, Changes.of("status", step.status()));
    }

    /** @throws Problem 409 for one that something names */
    void remove(Challenge challenge) {
        challenges.delete(challenge);
        journal.tell(KIND, "deleted", challenge, Changes.NONE);
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
