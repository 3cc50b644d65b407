package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom the seats of an anonymous retrospective belong. Until people write, a seat follows the address of its person. From
 * then on it is that of the address it has: who gets the address of somebody else's entry, or a link to it, would otherwise
 * sit in for them, and vote a second time.
 */
@ApplicationScoped
class SeatHands {

    private final Authors authors;
    private final Database database;
    private final Caller caller;

    SeatHands(Authors authors, Database database, Caller caller) {
        this.authors = authors;
        this.database = database;
        this.caller = caller;
    }

    private record Unbound(UUID seatId, String email) {}

    /**
     * People begin to write: every seat to which there is a way belongs to the address that its person has now. It follows from
     * what whoever leads can see, and not from who has come.
     */
    void bind(UUID retrospectiveId) {
        byte[] key = authors.key(caller.programmeId(), retrospectiveId).orElse(null);
        if (key == null) {
            return;
        }
        List<Unbound> seats = database.list(
                "select s.id, p.email from retrospective_seat s join stakeholder p on (p.programme_id, p.id) ="
                        + " (s.programme_id, s.stakeholder_id) where s.programme_id = ? and s.retrospective_id = ?"
                        + " and s.hand is null and p.email is not null and (exists (select from account a join member m"
                        + " on m.account_id = a.id where a.email = lower(p.email) and m.programme_id = s.programme_id)"
                        + " or exists (select from retrospective_link l where (l.programme_id, l.seat_id) ="
                        + " (s.programme_id, s.id)))",
                row -> new Unbound(row.getObject(1, UUID.class), row.getString(2)),
                caller.programmeId(),
                retrospectiveId);
        List<String> ids = new ArrayList<>();
        List<String> hands = new ArrayList<>();
        for (Unbound seat : seats) {
            ids.add(seat.seatId().toString());
            hands.add(Authors.anonymous(key, seat.email()));
        }
        database.update(
                "update retrospective_seat s set hand = b.hand from unnest(?::text[], ?::text[]) b (id, hand)"
                        + " where s.programme_id = ? and s.id = b.id::uuid and s.hand is null",
                ids,
                hands,
                caller.programmeId());
    }

    /** Whether somebody sits at a seat. One that belongs to nobody yet, to which there was no way when people began, is theirs. */
    boolean takes(Phase phase, UUID seatId, @Nullable String hand, String author) {
        if (hand != null || phase == Phase.PREPARE) {
            return hand == null || hand.equals(author);
        }
        database.update(
                "update retrospective_seat set hand = ? where programme_id = ? and id = ? and hand is null",
                author,
                caller.programmeId(),
                seatId);
        return database.first(
                        "select hand from retrospective_seat where programme_id = ? and id = ?",
                        row -> author.equals(row.getString(1)),
                        caller.programmeId(),
                        seatId)
                .orElse(false);
    }

    /**
     * Lets a link go to an address. Where the seat belongs to another, it stays so, unless nobody can have come from there: no
     * mail with a link to it was taken, and it had no account.
     *
     * @return whether the seat belongs to this address now
     */
    boolean takesLink(Phase phase, UUID seatId, String author) {
        return phase == Phase.PREPARE
                || database.update(
                                "update retrospective_seat s set hand = ? where s.programme_id = ? and s.id = ? and (s.hand is null"
                                        + " or s.hand = ? or (exists (select from retrospective_link l where (l.programme_id, l.seat_id) ="
                                        + " (s.programme_id, s.id) and l.author = s.hand) and not exists (select from retrospective_link l"
                                        + " where (l.programme_id, l.seat_id) = (s.programme_id, s.id) and l.author = s.hand"
                                        + " and l.state <> 'REFUSED')))",
                                author,
                                caller.programmeId(),
                                seatId,
                                author)
                        > 0;
    }
}
