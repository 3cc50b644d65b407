package io.interlace.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The request being answered, for those who need its name. */
@RequestScoped
public class Exchange {

    private final RequestNames names;

    Exchange(CurrentVertxRequest current) {
        var routing = current.getCurrent();
        names = routing == null ? RequestNames.fresh() : RequestNames.of(routing);
    }

    /** The trace id of W3C Trace Context, or a new one of the same form. */
    public String traceId() {
        return names.traceId();
    }

    /** Answers are kept by nobody unless something says otherwise. */
    static class Filter {

        @ServerResponseFilter(priority = 100)
        public void keepNothing(ContainerResponseContext response) {
            response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, header -> java.util.List.of("no-store"));
        }
    }
}
