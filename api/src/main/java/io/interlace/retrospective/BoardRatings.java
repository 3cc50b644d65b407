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
                : ratings.by(hand.retrospectiveId(), rater(hand, stakeholder(hand, "")));
    }

    /** @throws Problem 400 for what did not guide it, 403 for who takes no part, 409 before it begins and once it is closed */
    void say(Hand hand, List<PrincipleRating> said) {
        // as everybody who changes a person and what is kept of them: the person first
        UUID stakeholder = stakeholder(hand, "");
        database.list(
                "select 1 from stakeholder where programme_id = ? and id = ? for key share",
                row -> 1,
                caller.programmeId(),
                stakeholder);
        Retrospective retrospective = retrospectives.shared(hand.retrospectiveId());
        if (!retrospective.phase().takesRatings()) {
            throw WriteNotes.closed(retrospective, "takes no ratings");
        }
        Map<UUID, Integer> numbers = principles.rated(RatingSource.RETROSPECTIVE, hand.retrospectiveId(), said);
        ratings.say(
                new Ratings.Occasion(RatingSource.RETROSPECTIVE, hand.retrospectiveId(), retrospective.projectId()),
                rater(hand, stakeholder(hand, " for update")),
                numbers,
                said);
    }

    /** Whoever rates on two devices at once waits for themselves. */
    private UUID stakeholder(Hand hand, String lock) {
        return database.first(
                        "select stakeholder_id from retrospective_seat where programme_id = ? and id = ?" + lock,
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        hand.requireSeat())
                .orElseThrow(() -> Problem.notFound("retrospective"));
    }

    private static Ratings.Rater rater(Hand hand, UUID stakeholder) {
        return hand.anonymous() ? Ratings.Rater.unnamed(hand.requireAuthor()) : Ratings.Rater.named(stakeholder);
    }
}
