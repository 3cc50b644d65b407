package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.participation.BallotRounds;
import io.interlace.participation.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What those who ask people for ballots are told of rounds. */
@ApplicationScoped
class AskForBallots implements BallotRounds {

    private final Database database;
    private final Caller caller;

    AskForBallots(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public void mayBeAskedFor(Purpose purpose, @Nullable UUID prioritisationId, String pointer) {
        if (prioritisationId == null) {
            return;
        }
        if (purpose != Purpose.BALLOT) {
            throw Problem.at(pointer, "is for a BALLOT alone");
        }
        PrioritisationState state = database.first(
                        "select state from prioritisation where programme_id = ? and id = ? for share",
                        row -> PrioritisationState.valueOf(row.getString(1)),
                        caller.programmeId(),
                        prioritisationId)
                .orElseThrow(() -> Problem.at(pointer, "is no round of this programme"));
        if (state == PrioritisationState.CLOSED || state == PrioritisationState.CANCELLED) {
            throw new Problem(ProblemType.ROUND_NOT_OPEN, "The round is " + state + ": nobody can vote in it any more.")
                    .with("state", state);
        }
    }

    @Override
    public @Nullable LocalDate lastDay(UUID prioritisationId) {
        return database
                .list(
                        "select closes_on from prioritisation where programme_id = ? and id = ?",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        caller.programmeId(),
                        prioritisationId)
                .stream()
                .findFirst()
                .flatMap(day -> day)
                .orElse(null);
    }
}
