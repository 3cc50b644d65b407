package io.interlace.challenge;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.programme.CategoryCodes;
import io.interlace.programme.Dimension;
import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what stands beside a challenge: whom it affects, and how it came so far. */
@ApplicationScoped
class ChallengeParts {

    private final Reference reference;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    ChallengeParts(Reference reference, Database database, Caller caller, Clock clock) {
        this.reference = reference;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * In the place of what was kept before.
     *
     * @throws Problem 400 that names the code that the programme does not have, or that stands there twice
     */
    void keep(UUID challengeId, NewChallenge draft) {
        database.update(
                "delete from challenge_category where programme_id = ? and challenge_id = ?",
                caller.programmeId(),
                challengeId);
        CategoryCodes codes = reference.categories();
        keep(challengeId, Dimension.GROUP, draft.groupCodes(), codes, "/groupCodes/");
        keep(challengeId, Dimension.PLACE, draft.placeCodes(), codes, "/placeCodes/");
    }

    private void keep(UUID challengeId, Dimension dimension, List<String> names, CategoryCodes codes, String pointer) {
        for (int position = 0; position < names.size(); position++) {
            int kept = database.update(
                    "insert into challenge_category (programme_id, challenge_id, category_id, dimension, position)"
                            + " values (?, ?, ?, ?, ?) on conflict do nothing",
                    caller.programmeId(),
                    challengeId,
                    codes.id(dimension, names.get(position), pointer + position),
                    dimension,
                    position);
            if (kept == 0) {
                throw Problem.at(pointer + position, "stands there twice");
            }
        }
    }

    /** Notes what the challenge, which the caller holds, has become. */
    void step(UUID challengeId, ChallengeStatus status, @Nullable String reason) {
        database.update(
                "insert into challenge_step (programme_id, challenge_id, number, status, reason, taken_at)"
                        + " select ?, ?, 1 + count(*), ?, ?, ? from challenge_step"
                        + " where programme_id = ? and challenge_id = ?",
                caller.programmeId(),
                challengeId,
                status,
                reason,
                clock.instant(),
                caller.programmeId(),
                challengeId);
    }
}
