package io.interlace.retrospective;

import io.interlace.http.Operations;
import io.interlace.http.Problem;
import io.interlace.http.RateLimits;
import io.interlace.identity.Caller;
import io.interlace.identity.Secret;
import io.interlace.identity.WhileArchived;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.time.Clock;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Lets a request pass to an operation {@link AtSeatLink} only by a link that works. Whatever is no such link is answered
 * alike, after the same work: one digest and one look into an index.
 */
class SeatLinkFilter {

    private static final int AFTER_LIMITS_OF_ADDRESSES = 1600;

    @Inject
    RoutingContext routing;

    @Inject
    SeatLinks links;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    @Inject
    SeatLinkVisit visit;

    @Inject
    Clock clock;

    @ServerRequestFilter(priority = AFTER_LIMITS_OF_ADDRESSES)
    public void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        Method operation = Operations.of(resource)
                .filter(method -> method.isAnnotationPresent(AtSeatLink.class))
                .orElse(null);
        if (operation == null) {
            return;
        }
        SeatLinks.Opened link = links.bySecret(
                        new Secret(request.getUriInfo().getPathParameters().getFirst("token")))
                .orElseThrow(() -> Problem.notFound("link"));
        limits.link(routing, link.id());
        if (!operation.getAnnotation(AtSeatLink.class).leaves()) {
            link.problem(clock.instant()).ifPresent(problem -> {
                throw problem;
            });
        }
        if (link.archived()) {
            WhileArchived.Rule.checkGuest(request, operation);
        }
        caller.participates(link.programmeId());
        visit.by(link);
    }
}
