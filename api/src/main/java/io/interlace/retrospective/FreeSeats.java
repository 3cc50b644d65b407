package io.interlace.retrospective;

import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.Outbox;
import io.interlace.principle.Ratings;
import io.interlace.stakeholder.Invitees;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes people away from retrospectives in which they have done nothing, and withdraws their links. */
@ApplicationScoped
class FreeSeats {

    private final Retrospectives retrospectives;
    private final SeatLinks links;
    private final Boards boards;
    private final Ratings ratings;
    private final AskPeople askPeople;
    private final Invitees invitees;
    private final Outbox outbox;
    private final Database database;
    private final Journal journal;
    private final Caller caller;

    FreeSeats(
            Retrospectives retrospectives,
            SeatLinks links,
            Boards boards,
            Ratings ratings,
            AskPeople askPeople,
            Invitees invitees,
            Outbox outbox,
            Database database,
            Journal journal,
            Caller caller) {
        this.retrospectives = retrospectives;
        this.links = links;
        this.boards = boards;
        this.ratings = ratings;
        this.askPeople = askPeople;
        this.invitees = invitees;
        this.outbox = outbox;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * Takes somebody away who has done nothing here; an ask of their time for what is still to come is taken back. In an
     * anonymous retrospective nobody is taken away once anything is written: whether they could be would tell if it was they.
     *
     * @throws Problem 404 for no seat of it, 409 for one that is closed, and for who has done something
     */
    void remove(UUID id, UUID seatId) {
        UUID person = person(id, seatId);
        invitees.lock(person);
        Retrospective retrospective = retrospectives.held(id);
        retrospective.mayChange();
        person(id, seatId);
        if (retrospective.anonymity() == Anonymity.ANONYMOUS) {
            if (isBegun(id)) {
                throw new Problem(
                        ProblemType.IN_USE,
                        "Something is written already, and nobody is told by whom: so nobody is taken away any more. Withdraw their"
                                + " link instead, if it went to the wrong person.");
            }
        } else if (hasDone(id, seatId, person)) {
            throw new Problem(
                    ProblemType.IN_USE, "They have written, voted or rated, and what they said is not thrown away.");
        }
        UUID contact = contact(seatId);
        outbox.withdraw(links.waiting(caller.programmeId(), List.of(seatId)));
        database.update(
                "delete from retrospective_seat where programme_id = ? and id = ?", caller.programmeId(), seatId);
        boards.next(id);
        journal.tellOf(caller.programmeId(), AddSeats.KIND, "deleted", seatId, 0, Changes.NONE);
        if (contact != null) {
            askPeople.takeBack(caller.programmeId(), List.of(contact));
        }
    }

    /** What is sent and asked for a retrospective that does not take place is taken back. */
    void all(UUID id) {
        outbox.withdraw(links.waiting(
                caller.programmeId(),
                database.list(
                        "select id from retrospective_seat where programme_id = ? and retrospective_id = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        id)));
        askPeople.takeBack(
                caller.programmeId(),
                database.list(
                        "select contact_id from retrospective_seat where programme_id = ? and retrospective_id = ?"
                                + " and contact_id is not null",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        id));
    }

    /** Whoever holds a link to this seat gets in no more, by what is just being written to them neither; what they did stays. */
    void revoke(UUID id, UUID seatId) {
        invitees.lock(person(id, seatId));
        outbox.withdraw(links.waiting(caller.programmeId(), List.of(seatId)));
        if (links.revoke(seatId) > 0) {
            journal.tellOf(
                    caller.programmeId(), AddSeats.KIND, "changed", seatId, 0, new Changes(List.of("link"), Map.of()));
        }
    }

    private UUID person(UUID id, UUID seatId) {
        return database.first(
                        "select stakeholder_id from retrospective_seat where programme_id = ? and retrospective_id = ? and id = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        id,
                        seatId)
                .orElseThrow(() -> Problem.notFound("seat"));
    }

    private @Nullable UUID contact(UUID seatId) {
        return database.first(
                        "select contact_id from retrospective_seat where programme_id = ? and id = ? and contact_id is not null",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        seatId)
                .orElse(null);
    }

    /** Whether anybody has written, voted or rated: everybody at the board is told how many have. */
    private boolean isBegun(UUID id) {
        return ratings.raters(id) > 0
                || database.first(
                                "select 1 where exists (select from retrospective_note where programme_id = ? and retrospective_id = ?)"
                                        + " or exists (select from retrospective_vote where programme_id = ? and retrospective_id = ?)",
                                row -> 1,
                                caller.programmeId(),
                                id,
                                caller.programmeId(),
                                id)
                        .isPresent();
    }

    private boolean hasDone(UUID id, UUID seatId, UUID person) {
        return !ratings.by(id, Ratings.Rater.named(person)).isEmpty()
                || database.first(
                                "select 1 where exists (select from retrospective_note where programme_id = ? and retrospective_id = ?"
                                        + " and author = ?) or exists (select from retrospective_vote where programme_id = ?"
                                        + " and retrospective_id = ? and voter = ?)",
                                row -> 1,
                                caller.programmeId(),
                                id,
                                seatId.toString(),
                                caller.programmeId(),
                                id,
                                seatId.toString())
                        .isPresent();
    }
}
