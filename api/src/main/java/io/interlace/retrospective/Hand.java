package io.interlace.retrospective;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever does something at a board.
 *
 * @param seatId the seat of somebody who takes part; null for one of the team who only leads it
 * @param author by what notes and votes of theirs are known; null once nobody can tell any more
 * @param anonymous whether nobody is told who they are
 * @param facilitates whether they lead the retrospective
 */
record Hand(
        UUID retrospectiveId,
        boolean anonymous,
        @Nullable UUID seatId,
        @Nullable String author,
        boolean facilitates) {

    /** @throws Problem 409 once nobody can tell any more who wrote what */
    String requireAuthor() {
        if (author == null) {
            throw new Problem(ProblemType.CONFLICT, "The retrospective is CLOSED and stays as it is.");
        }
        return author;
    }

    /** @throws Problem 403 for one of the team who does not take part */
    UUID requireSeat() {
        if (seatId == null) {
            throw new Problem(ProblemType.FORBIDDEN, "You lead this retrospective, and take no part in it yourself.");
        }
        return seatId;
    }

    @Override
    public String toString() {
        return "Hand";
    }
}
