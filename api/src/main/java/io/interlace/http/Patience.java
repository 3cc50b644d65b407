package io.interlace.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long one exchange may take: to say what is asked, and to take the answer. Who is slower, on purpose or not, is cut
 * off, so that nobody holds a worker or a connection of the database for good.
 */
@ApplicationScoped
class Patience {

    private static final int AFTER_THE_EDGE = 9_001;

    private final Vertx vertx;
    private final Duration sending;
    private final Duration uploading;
    private final Duration answering;

    Patience(
            Vertx vertx,
            @ConfigProperty(name = "interlace.patience.body") Duration sending,
            @ConfigProperty(name = "interlace.patience.upload") Duration uploading,
            @ConfigProperty(name = "interlace.patience.answer") Duration answering) {
        this.vertx = vertx;
        this.sending = sending;
        this.uploading = uploading;
        this.answering = answering;
    }

    void install(@Observes Filters filters) {
        filters.register(this::watch, AFTER_THE_EDGE);
    }

    private void watch(RoutingContext routing) {
        long answer = cutOff(routing, answering);
        routing.addEndHandler(answered -> vertx.cancelTimer(answer));
        if (hasBody(routing.request())) {
            long body = cutOff(routing, routing.normalizedPath().endsWith("/imports") ? uploading : sending);
            routing.request().end().onComplete(arrived -> vertx.cancelTimer(body));
            routing.addEndHandler(answered -> vertx.cancelTimer(body));
        }
        routing.next();
    }

    /** HTTP/2 need not announce a body. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null
                ? request.headers().contains("Transfer-Encoding")
                        || (request.version() == HttpVersion.HTTP_2 && writes(request))
                : !length.equals("0");
    }

    private static boolean writes(HttpServerRequest request) {
        return !request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD);
    }

    /** Ends this exchange alone, where a connection carries several. */
    private long cutOff(RoutingContext routing, Duration after) {
        return vertx.setTimer(after.toMillis(), timer -> routing.response().reset());
    }
}
