package io.interlace.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** The names one request goes by, in answers and in the log: its own id, its caller's and the trace it belongs to. */
@RequestScoped
public class Exchange {

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private String requestId = UUID.randomUUID().toString();
    private String traceId = requestId.replace("-", "");
    private @Nullable String correlationId;

    /** The trace id of W3C Trace Context, or a new one of the same form. */
    public String traceId() {
        return traceId;
    }

    private void read(ContainerRequestContext request) {
        String id = request.getHeaderString("X-Request-ID");
        if (id != null && SANE.matcher(id).matches()) {
            requestId = id;
        }
        String correlation = request.getHeaderString("X-Correlation-ID");
        if (correlation != null && SANE.matcher(correlation).matches()) {
            correlationId = correlation;
        }
        String parent = request.getHeaderString("traceparent");
        if (parent != null) {
            var matcher = TRACE_PARENT.matcher(parent);
            if (matcher.matches()) {
                traceId = matcher.group(1);
            }
        }
    }

    private void write(ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Request-ID", requestId);
        if (correlationId != null) {
            response.getHeaders().putSingle("X-Correlation-ID", correlationId);
        }
        response.getHeaders().putSingle("Cache-Control", "no-store");
    }

    /** Reads and writes the names on every exchange, also one that is refused early. */
    static class Filter {

        private final Exchange exchange;

        Filter(Exchange exchange) {
            this.exchange = exchange;
        }

        @ServerRequestFilter(preMatching = true, priority = 100)
        public void read(ContainerRequestContext request) {
            exchange.read(request);
        }

        @ServerResponseFilter(priority = 100)
        public void write(ContainerResponseContext response) {
            exchange.write(response);
        }
    }
}
