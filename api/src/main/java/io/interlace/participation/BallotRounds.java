package io.interlace.participation;

import io.interlace.http.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rounds in which people vote, as those who ask for ballots need to know them. They stand later in the line. */
public interface BallotRounds {

    /**
     * Whether people may be asked to vote in a round.
     *
     * @param pointer where it stands in the body
     * @throws Problem 400 for a round that is not there, and for anything but a BALLOT that names one; 409 for one that is over
     */
    void mayBeAskedFor(Purpose purpose, @Nullable UUID prioritisationId, String pointer);

    /** The last day on which it takes ballots; null where nobody has said. */
    @Nullable
    LocalDate lastDay(UUID prioritisationId);
}
