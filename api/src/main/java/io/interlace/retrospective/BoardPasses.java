package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Idempotency;
import io.interlace.http.Problem;
import io.interlace.http.RateLimits;
import io.interlace.identity.Caller;
import io.interlace.identity.Passes;
import io.interlace.identity.Secret;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link to a board is exchanged for. A pass lasts a quarter of an hour, and no longer than the link it came from: that
 * is looked at again at each request.
 */
@ApplicationScoped
class BoardPasses implements Passes {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    private final SeatLinks links;
    private final Database database;
    private final RateLimits limits;
    private final RoutingContext routing;
    private final Idempotency idempotency;
    private final BoardGuest guest;
    private final Caller caller;
    private final Clock clock;

    BoardPasses(
            SeatLinks links,
            Database database,
            RateLimits limits,
            RoutingContext routing,
            Idempotency idempotency,
            BoardGuest guest,
            Caller caller,
            Clock clock) {
        this.links = links;
        this.database = database;
        this.limits = limits;
        this.routing = routing;
        this.idempotency = idempotency;
        this.guest = guest;
        this.caller = caller;
        this.clock = clock;
    }

    /** A new pass of whoever holds this link. What has expired of theirs goes. */
    Secret issue(SeatLinks.Opened link) {
        Instant now = clock.instant();
        database.update(
                "delete from retrospective_pass where programme_id = ? and link_id = ? and expires_at < ?",
                link.programmeId(),
                link.id(),
                now);
        Secret pass = new Secret(PREFIX + Secret.random().text());
        database.update(
                "insert into retrospective_pass (programme_id, hash, link_id, expires_at) values (?, ?, ?, ?)",
                link.programmeId(),
                pass.digest(),
                link.id(),
                now.plus(LIFETIME));
        return pass;
    }

    @Override
    public boolean admit(Secret pass, ContainerRequestContext request) {
        SeatLinks.Opened link = links.byPass(pass, clock.instant()).orElseThrow(Passes::refused);
        if (link.problem(clock.instant()).isPresent()) {
            throw Passes.refused();
        }
        limits.link(routing, link.id());
        var path = request.getUriInfo().getPathParameters();
        if (!is(path.getFirst("programmeId"), link.programmeId())) {
            throw Problem.notFound("programme");
        }
        if (!is(path.getFirst("id"), link.retrospectiveId())) {
            throw Problem.notFound("retrospective");
        }
        idempotency.by(link.id());
        caller.participates(link.programmeId());
        guest.is(new BoardGuest.Guest(link.retrospectiveId(), link.seatId(), link.anonymous(), link.author()));
        return link.archived();
    }

    private static boolean is(@Nullable String text, UUID id) {
        return id.toString().equalsIgnoreCase(text);
    }
}
