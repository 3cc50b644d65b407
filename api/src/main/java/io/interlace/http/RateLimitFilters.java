package io.interlace.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Asks {@link RateLimits} before credentials are looked at, and again once it is known whose they are. */
class RateLimitFilters {

    private static final int BEFORE_ACCESS = 900;
    private static final int AFTER_ACCESS = 1500;

    @Inject
    RoutingContext routing;

    @Inject
    RateLimits limits;

    @Inject
    Idempotency idempotency;

    @ServerRequestFilter(priority = BEFORE_ACCESS)
    public void beforeCredentials(ContainerRequestContext request) {
        limits.beforeCredentials(routing);
    }

    @ServerRequestFilter(priority = AFTER_ACCESS)
    public void request(ContainerRequestContext request, SimpleResourceInfo resource) {
        limits.request(routing, idempotency.caller(), resource);
    }

    @ServerResponseFilter
    public void answered(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == ProblemType.UNAUTHORISED.status()) {
            limits.refused(routing);
        }
    }
}
