package io.interlace.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.MDC;

/** What every exchange passes first, whoever answers it: its names, the headers that protect browsers, and what is refused unread. */
@ApplicationScoped
class Edge {

    static final long MOST_BYTES = 66L << 20;

    private static final String POLICY = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self';"
            + " frame-ancestors 'none'; img-src 'self' data:";
    /** Swagger UI brings a script and styles inside its page. */
    private static final String SWAGGER_POLICY =
            POLICY + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

    private static final Set<HttpMethod> REFUSED = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);
    private static final int FIRST = 10_000;

    private final RoutingProblems problems;

    Edge(RoutingProblems problems) {
        this.problems = problems;
    }

    void install(@Observes Filters filters) {
        filters.register(Edge::greet, FIRST);
        filters.register(this::refuse, FIRST - 1);
    }

    private static void greet(RoutingContext routing) {
        RequestNames names = RequestNames.of(routing);
        MDC.put("traceId", names.traceId());
        MultiMap headers = routing.response().headers();
        headers.set("X-Request-ID", names.requestId());
        if (names.correlationId() != null) {
            headers.set("X-Correlation-ID", names.correlationId());
        }
        headers.set(
                "Content-Security-Policy",
                routing.normalizedPath().startsWith("/swagger-ui") ? SWAGGER_POLICY : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(routing.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        routing.next();
    }

    private void refuse(RoutingContext routing) {
        if (REFUSED.contains(routing.request().method())) {
            problems.answer(
                    routing,
                    new Problem(ProblemType.METHOD_NOT_ALLOWED, "This method is not taken anywhere here.")
                            .withHeader("Allow", "GET, HEAD, OPTIONS"));
        } else if (tooLong(routing.request().getHeader("Content-Length"))) {
            problems.answer(
                    routing,
                    new Problem(ProblemType.PAYLOAD_TOO_LARGE, ProblemType.PAYLOAD_TOO_LARGE.explanation())
                            .withHeader("Connection", "close"));
        } else {
            routing.next();
        }
    }

    private static boolean tooLong(@org.jspecify.annotations.Nullable String length) {
        // The server has refused what is not a number; what has more digits than a long is too long all the same.
        return length != null && (length.length() > 18 || Long.parseLong(length) > MOST_BYTES);
    }
}
