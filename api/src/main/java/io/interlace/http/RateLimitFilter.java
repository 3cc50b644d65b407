package io.interlace.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Asks {@link RateLimits} once it is known who the caller is. */
class RateLimitFilter {

    private static final int AFTER_ACCESS = 1500;

    @Inject
    RoutingContext routing;

    @Inject
    RateLimits limits;

    @Inject
    Idempotency idempotency;

    @ServerRequestFilter(priority = AFTER_ACCESS)
    public void request(ContainerRequestContext request, SimpleResourceInfo resource) {
        limits.request(routing, idempotency.caller(), resource);
    }
}
