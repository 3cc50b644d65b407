package io.interlace.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names one request goes by: its own id, its caller's, and the trace it belongs to (W3C Trace Context). What a caller
 * sends is taken over only when it is sane, so that nothing can be smuggled into answers or logs.
 */
record RequestNames(String requestId, @Nullable String correlationId, String traceId) {

    private static final String KEY = RequestNames.class.getName();
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** New names, for work that no request began. */
    static RequestNames fresh() {
        String id = UUID.randomUUID().toString();
        return new RequestNames(id, null, id.replace("-", ""));
    }

    /** The names of this request, the same ones whenever they are asked for. */
    static RequestNames of(RoutingContext routing) {
        RequestNames names = routing.get(KEY);
        if (names == null) {
            names = read(routing.request());
            routing.put(KEY, names);
        }
        return names;
    }

    private static RequestNames read(HttpServerRequest request) {
        RequestNames fresh = fresh();
        String id = sane(request.getHeader("X-Request-ID"));
        String parent = request.getHeader("traceparent");
        var trace = TRACE_PARENT.matcher(parent == null ? "" : parent);
        return new RequestNames(
                id == null ? fresh.requestId : id,
                sane(request.getHeader("X-Correlation-ID")),
                trace.matches() ? trace.group(1) : fresh.traceId);
    }

    private static @Nullable String sane(@Nullable String name) {
        return name != null && SANE.matcher(name).matches() ? name : null;
    }
}
