package io.interlace.participation;

import io.interlace.http.ByLink;
import io.interlace.http.Database;
import io.interlace.http.Idempotency;
import io.interlace.http.Operations;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.RateLimits;
import io.interlace.identity.Caller;
import io.interlace.identity.Secret;
import io.interlace.identity.WhileArchived;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Lets a request pass to an operation {@link ByLink} only by a link that works. Whatever is no such link is answered alike,
 * after the same work: one digest and one look into an index.
 */
class LinkFilter {

    private static final int AFTER_LIMITS_OF_ADDRESSES = 1600;

    @Inject
    RoutingContext routing;

    @Inject
    Database database;

    @Inject
    RateLimits limits;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private record Found(Visit.Opened link, Instant expiresAt, boolean revoked, boolean archived) {}

    @ServerRequestFilter(priority = AFTER_LIMITS_OF_ADDRESSES)
    public void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        Method operation = Operations.of(resource)
                .filter(method -> method.isAnnotationPresent(ByLink.class))
                .orElse(null);
        if (operation == null) {
            return;
        }
        Found found = find(new Secret(request.getUriInfo().getPathParameters().getFirst("token")));
        limits.link(routing, found.link().linkId());
        if (found.revoked()) {
            throw new Problem(ProblemType.LINK_REVOKED, ProblemType.LINK_REVOKED.explanation());
        }
        boolean leaves = operation.getAnnotation(ByLink.class).evenExpired();
        if (!leaves && !clock.instant().isBefore(found.expiresAt())) {
            throw new Problem(ProblemType.LINK_EXPIRED, ProblemType.LINK_EXPIRED.explanation());
        }
        if (!leaves && found.link().erased()) {
            throw new Problem(ProblemType.GONE, "You have been forgotten here, as you asked.");
        }
        if (found.archived()) {
            WhileArchived.Rule.checkGuest(request, operation);
        }
        idempotency.by(found.link().linkId());
        caller.participates(found.link().programmeId());
        visit.by(found.link());
    }

    /** By index participation_token_hash. */
    private Found find(Secret token) {
        return database.first(
                        "select l.programme_id, l.id, l.stakeholder_id, s.erased_at is not null, l.expires_at,"
                                + " l.revoked_at is not null, p.status = 'ARCHIVED', l.purpose, l.prioritisation_id"
                                + " from participation_token t"
                                + " join participation_link l on (l.programme_id, l.id) = (t.programme_id, t.link_id)"
                                + " join stakeholder s on (s.programme_id, s.id) = (l.programme_id, l.stakeholder_id)"
                                + " join programme p on p.id = l.programme_id where t.hash = ?",
                        row -> new Found(
                                new Visit.Opened(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, UUID.class),
                                        Purpose.valueOf(row.getString(8)),
                                        row.getObject(9, UUID.class),
                                        row.getBoolean(4)),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getBoolean(6),
                                row.getBoolean(7)),
                        (Object) token.digest())
                .orElseThrow(() -> Problem.notFound("link"));
    }
}
