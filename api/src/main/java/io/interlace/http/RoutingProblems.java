package io.interlace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Answers with problem details where no resource was reached, just as {@link Problems} does where one was. */
@ApplicationScoped
class RoutingProblems {

    private static final Logger LOG = Logger.getLogger(RoutingProblems.class);
    private static final int[] STATUSES = {400, 404, 405, 406, 413, 414, 415, 431, 500, 501, 503};

    private final ObjectMapper json;

    RoutingProblems(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, routing -> fail(routing, status));
        }
        router.route().order(Integer.MIN_VALUE).failureHandler(routing -> fail(routing, routing.statusCode()));
    }

    private void fail(RoutingContext routing, int status) {
        Throwable failure = routing.failure();
        ProblemType type = ProblemType.ofStatus(status < 400 ? 500 : status);
        if (type == ProblemType.INTERNAL_ERROR && !routing.response().closed()) {
            LOG.errorf(failure, "%s", SecretPaths.hidden(routing.normalizedPath()));
        }
        Problem problem = failure instanceof Problem known ? known : new Problem(type, type.explanation());
        answer(routing, problem);
    }

    /** Ends the exchange with this problem, unless an answer is already on its way: then its connection is cut. */
    void answer(RoutingContext routing, Problem problem) {
        var response = routing.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            routing.request().connection().close();
            return;
        }
        try {
            byte[] body = json.writeValueAsBytes(problem.details(
                    SecretPaths.hidden(routing.request().path()),
                    RequestNames.of(routing).traceId()));
            response.setStatusCode(problem.type().status());
            response.putHeader("Content-Type", ProblemDetails.MEDIA_TYPE);
            response.putHeader("Cache-Control", "no-store");
            problem.headers().forEach(response::putHeader);
            var sent = response.end(Buffer.buffer(body));
            if ("close".equals(problem.headers().get("Connection"))) {
                // what was announced is not waited for
                sent.onComplete(done -> routing.request().connection().close());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Problem details are always JSON", e);
        }
    }
}
