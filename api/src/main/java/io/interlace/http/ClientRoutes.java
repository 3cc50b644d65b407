package io.interlace.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;

/** Serves the web client: its own paths all begin with the same page, which is never kept; what carries a hash is kept for good. */
@ApplicationScoped
class ClientRoutes {

    private static final String PAGE = "/index.html";
    /** What a participant's link leads to; what follows # in it never comes here. */
    private static final String PARTICIPANT = "/p";

    private static final String PARTICIPANT_PAGE = "/p.html";
    /** The page of a call that was published, and of a proposal to it; without an account, too. */
    private static final Pattern PUBLIC = Pattern.compile("/public/(?:programmes/[^/.]+/calls/[^/.]+|proposal)");

    private static final String PUBLIC_PAGE = "/public.html";
    private static final Set<String> NOT_THE_CLIENTS =
            Set.of("api", "q", "openapi", "swagger-ui", "problems", "public", ".well-known", "oauth2");
    /** As bundlers name what they build: name, hash, ending. */
    private static final Pattern HASHED = Pattern.compile("/assets/.+[-.][A-Za-z0-9_-]{8,}\\.[a-z0-9.]+");

    private static final int BEFORE_STATIC_FILES = 100;

    private final boolean hasClient =
            Thread.currentThread().getContextClassLoader().getResource("META-INF/resources" + PAGE) != null;

    void install(@Observes Filters filters) {
        filters.register(this::route, BEFORE_STATIC_FILES);
    }

    private void route(RoutingContext routing) {
        String path = routing.normalizedPath();
        boolean reads = routing.request().method().equals(HttpMethod.GET)
                || routing.request().method().equals(HttpMethod.HEAD);
        if (reads
                && (path.equals("/")
                        || path.equals(PAGE)
                        || path.equals(PARTICIPANT_PAGE)
                        || path.equals(PUBLIC_PAGE))) {
            keep(routing, "no-cache");
        } else if (reads && HASHED.matcher(path).matches()) {
            keep(routing, "public, max-age=31536000, immutable");
        } else if (reads && hasClient && path.equals(PARTICIPANT)) {
            routing.reroute(PARTICIPANT_PAGE);
            return;
        } else if (reads && hasClient && PUBLIC.matcher(path).matches()) {
            routing.reroute(PUBLIC_PAGE);
            return;
        } else if (reads && hasClient && isClients(path)) {
            routing.reroute(PAGE);
            return;
        }
        routing.next();
    }

    private static boolean isClients(String path) {
        String first = path.substring(1).split("/", 2)[0];
        return !NOT_THE_CLIENTS.contains(first) && !path.contains(".");
    }

    private static void keep(RoutingContext routing, String policy) {
        routing.addHeadersEndHandler(done -> {
            int status = routing.response().getStatusCode();
            if (status == 200 || status == 304) {
                routing.response().putHeader("Cache-Control", policy).putHeader("Vary", "Accept-Encoding");
            }
        });
    }
}
