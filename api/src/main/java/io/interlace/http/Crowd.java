package io.interlace.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in as many requests at once as this node can answer in good time, and sends the others back at once, rather than
 * let everybody wait. Small bodies that are still on their way do not count: a slow sender keeps nobody out.
 */
@ApplicationScoped
class Crowd {

    private static final int AFTER_THE_EDGE = 9_000;
    /** What the framework gathers before a worker takes the request; see {@code quarkus.rest.input-buffer-size}. */
    private static final long GATHERED_BYTES = 10_240;

    private final RoutingProblems problems;
    private final String root;
    private final int most;
    private final AtomicInteger inside = new AtomicInteger();

    Crowd(
            RoutingProblems problems,
            @ConfigProperty(name = "quarkus.rest.path") String root,
            @ConfigProperty(name = "interlace.most-requests-at-once") int most) {
        this.problems = problems;
        this.root = root;
        this.most = most;
    }

    void install(@Observes Filters filters) {
        filters.register(this::admit, AFTER_THE_EDGE);
    }

    private void admit(RoutingContext routing) {
        if (!routing.normalizedPath().startsWith(root)) {
            routing.next();
        } else if (inside.get() >= most) {
            problems.answer(
                    routing,
                    new Problem(ProblemType.UNAVAILABLE, "As many requests are being answered as this node carries.")
                            .withHeader("Retry-After", "1"));
        } else if (sendsLittle(routing)) {
            routing.request().end().onSuccess(arrived -> count(routing));
            routing.next();
        } else {
            count(routing);
            routing.next();
        }
    }

    private void count(RoutingContext routing) {
        if (!routing.response().ended() && !routing.response().closed()) {
            inside.incrementAndGet();
            routing.addEndHandler(answered -> inside.decrementAndGet());
        }
    }

    private static boolean sendsLittle(RoutingContext routing) {
        String length = routing.request().getHeader("Content-Length");
        return length != null && !length.equals("0") && Long.parseLong(length) <= GATHERED_BYTES;
    }
}
