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
 * the board knows them by, and not by their account.
 */
class BoardFilter {

    private static final int AFTER_ACCESS = 1700;

    @Inject
    Database database;

    @Inject
    Authors authors;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    BoardVisit visit;

    private record Found(Anonymity anonymity, @Nullable UUID seatId) {}

    @ServerRequestFilter(priority = AFTER_ACCESS)
    public void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (Operations.of(resource)
                .filter(method -> method.isAnnotationPresent(AtBoard.class))
                .isEmpty()) {
            return;
        }
        UUID id = id(request.getUriInfo().getPathParameters().getFirst("id"));
        Found found = find(id);
        if (!caller.facilitates() && found.seatId() == null) {
            throw Problem.notFound("retrospective");
        }
        UUID who = who(found);
        @Nullable String author = authors.author(caller.programmeId(), id, found.anonymity(), who);
        if (found.anonymity() == Anonymity.ANONYMOUS) {
            idempotency.by(author == null ? id : Authors.asCaller(author));
        }
        visit.by(new Hand(id, found.anonymity() == Anonymity.ANONYMOUS, found.seatId(), author, caller.facilitates()));
    }

    /**
     * What is anonymous is of an account: whoever gives somebody else's entry their own address has that seat, and nothing that
     * was written or said from it.
     */
    private UUID who(Found found) {
        if (found.anonymity() == Anonymity.ANONYMOUS) {
            return caller.accountId();
        }
        return found.seatId() == null ? caller.memberId() : found.seatId();
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
                        "select r.anonymity, (select s.id from retrospective_seat s"
                                + " join stakeholder p on (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id)"
                                + " join account a on a.email = lower(p.email)"
                                + " where (s.programme_id, s.retrospective_id) = (r.programme_id, r.id) and a.id = ?"
                                + " order by s.id limit 1)"
                                + " from retrospective r where r.programme_id = ? and r.id = ?",
                        row -> new Found(Anonymity.valueOf(row.getString(1)), row.getObject(2, UUID.class)),
                        caller.accountId(),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("retrospective"));
    }
}
