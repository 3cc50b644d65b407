package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Idempotency;
import io.interlace.http.Operations;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose hand a request {@link AtBoard} is. In an anonymous retrospective what is kept for repetitions is kept by what
 * the board knows them by, and not by their account or link.
 */
class BoardFilter {

    private static final int AFTER_ACCESS = 1700;

    @Inject
    Database database;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    BoardVisit visit;

    @Inject
    SeatHands hands;

    @Inject
    BoardGuest guest;

    private record Found(
            Anonymity anonymity,
            Phase phase,
            @Nullable String author,
            @Nullable UUID seatId,
            @Nullable String seatHand) {}

    @ServerRequestFilter(priority = AFTER_ACCESS)
    public void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (Operations.of(resource)
                .filter(method -> method.isAnnotationPresent(AtBoard.class))
                .isEmpty()) {
            return;
        }
        UUID id = id(request.getUriInfo().getPathParameters().getFirst("id"));
        Hand hand = guest.guest().map(BoardGuest.Guest::hand).orElseGet(() -> hand(id));
        if (hand.anonymous()) {
            idempotency.by(hand.author() == null ? id : Authors.asCaller(hand.author()));
        }
        visit.by(hand);
    }

    private Hand hand(UUID id) {
        Found found = find(id);
        Hand hand = found.anonymity() == Anonymity.ANONYMOUS ? unnamed(id, found) : named(id, found);
        if (!caller.facilitates() && hand.seatId() == null) {
            throw Problem.notFound("retrospective");
        }
        return hand;
    }

    private Hand named(UUID id, Found found) {
        UUID who = found.seatId() == null ? caller.memberId() : found.seatId();
        return new Hand(id, false, found.seatId(), who.toString(), caller.facilitates());
    }

    /**
     * What is anonymous is of an address of one's own, and so is a seat once people write: whoever gives somebody else's entry
     * their own address has nothing of it.
     */
    private Hand unnamed(UUID id, Found found) {
        String author = found.author();
        UUID seat = found.seatId();
        if (seat != null && author != null && !hands.takes(found.phase(), seat, found.seatHand(), author)) {
            seat = null;
        }
        return new Hand(id, true, seat, author, caller.facilitates());
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("retrospective");
        }
    }

    private Found find(UUID id) {
        return database.first(
                        "select r.anonymity, r.phase, k.key, a.email, s.id, s.hand from retrospective r"
                                + " left join retrospective_key k on (k.programme_id, k.retrospective_id) = (r.programme_id, r.id)"
                                + " left join account a on a.id = ?"
                                + " left join lateral (select s.id, s.hand from retrospective_seat s"
                                + " join stakeholder p on (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id)"
                                + " where (s.programme_id, s.retrospective_id) = (r.programme_id, r.id)"
                                + " and a.email = lower(p.email) order by s.id limit 1) s on true"
                                + " where r.programme_id = ? and r.id = ?",
                        row -> new Found(
                                Anonymity.valueOf(row.getString(1)),
                                Phase.valueOf(row.getString(2)),
                                author(row.getBytes(3), row.getString(4)),
                                row.getObject(5, UUID.class),
                                row.getString(6)),
                        caller.accountId(),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("retrospective"));
    }

    private static @Nullable String author(byte @Nullable [] key, @Nullable String address) {
        return key == null || address == null ? null : Authors.anonymous(key, address);
    }
}
