package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.principle.GuidingPrinciples;
import io.interlace.principle.PrincipleRating;
import io.interlace.principle.RatingSource;
import io.interlace.principle.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What participants of retrospectives say of the principles that guided the work. */
@ApplicationScoped
class BoardRatings {

    private final Retrospectives retrospectives;
    private final GuidingPrinciples principles;
    private final Ratings ratings;
    private final Database database;
    private final Caller caller;

    BoardRatings(
            Retrospectives retrospectives,
            GuidingPrinciples principles,
            Ratings ratings,
            Database database,
            Caller caller) {
        this.retrospectives = retrospectives;
        this.principles = principles;
        this.ratings = ratings;
        this.database = database;
        this.caller = caller;
    }

    /** Nothing of one of the team who takes no part, nor of whom nobody can tell any more. */
    List<PrincipleRating> by(Hand hand) {
        return hand.seatId() == null || hand.author() == null
                ? List.of()
                : ratings.by(hand.retrospectiveId(), rater(hand));
    }

    /** @throws Problem 400 for what did not guide it, 403 for who takes no part, 409 before it begins and once it is closed */
    void say(Hand hand, List<PrincipleRating> said) {
        hand.requireSeat();
        Retrospective retrospective = retrospectives.shared(hand.retrospectiveId());
        if (!retrospective.phase().takesRatings()) {
            throw WriteNotes.closed(retrospective, "takes no ratings");
        }
        Map<UUID, Integer> numbers = principles.rated(RatingSource.RETROSPECTIVE, hand.retrospectiveId(), said);
        ratings.say(
                new Ratings.Occasion(RatingSource.RETROSPECTIVE, hand.retrospectiveId(), retrospective.projectId()),
                rater(hand),
                numbers,
                said);
    }

    /** Whoever rates on two devices at once waits for themselves. */
    private Ratings.Rater rater(Hand hand) {
        UUID stakeholder = database.first(
                        "select stakeholder_id from retrospective_seat where programme_id = ? and id = ? for update",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        hand.requireSeat())
                .orElseThrow(() -> Problem.notFound("retrospective"));
        return hand.anonymous() ? Ratings.Rater.unnamed(hand.requireAuthor()) : Ratings.Rater.named(stakeholder);
    }
}
