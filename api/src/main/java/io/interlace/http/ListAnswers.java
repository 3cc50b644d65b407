package io.interlace.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** Settles in which form a list is answered, and links each page of it to the next. */
class ListAnswers {

    private final BulkReads bulk;
    private final Exchange exchange;

    ListAnswers(BulkReads bulk, Exchange exchange) {
        this.bulk = bulk;
        this.exchange = exchange;
    }

    /** Every list is declared as JSON: a request for another form comes in as one for JSON, and is remembered. */
    @ServerRequestFilter(preMatching = true, priority = 200)
    public void negotiate(ContainerRequestContext request) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return;
        }
        List<MediaType> accepted = request.getAcceptableMediaTypes();
        if (accepted.isEmpty()) {
            return;
        }
        String best = accepted.get(0).getType() + "/" + accepted.get(0).getSubtype();
        for (BulkReads.Form form : BulkReads.Form.values()) {
            if (form.mediaType.equals(best)) {
                bulk.askFor(form);
                request.getHeaders().add(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON + ";q=0.001");
            }
        }
    }

    @ServerResponseFilter(priority = 300)
    public void answer(
            ContainerRequestContext request, ContainerResponseContext response, @Nullable SimpleResourceInfo resource) {
        if (response.getStatus() != 200) {
            return;
        }
        BulkReads.Form form = bulk.form();
        if (form == null) {
            if (response.getEntity() instanceof Page<?> page && page.metadata().nextCursor() != null) {
                response.getHeaders()
                        .putSingle(
                                HttpHeaders.LINK,
                                next(request.getUriInfo(), page.metadata().nextCursor()));
            }
            return;
        }
        StreamingOutput whole = bulk.output(viewType(resource));
        if (whole != null) {
            response.setEntity(whole, new Annotation[0], MediaType.valueOf(form.contentType));
            String path = request.getUriInfo().getPath();
            String name = path.substring(path.lastIndexOf('/') + 1);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + name + "." + form.ending + "\"");
        } else if (MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            Problem problem = new Problem(ProblemType.NOT_ACCEPTABLE, "This is not a list: ask for application/json.");
            response.setStatus(406);
            response.setEntity(
                    problem.details(request.getUriInfo().getRequestUri().getPath(), exchange.traceId()),
                    new Annotation[0],
                    MediaType.valueOf(ProblemDetails.MEDIA_TYPE));
        }
    }

    private static @Nullable Type viewType(@Nullable SimpleResourceInfo resource) {
        return Operations.of(resource).map(Method::getGenericReturnType).orElse(null) instanceof ParameterizedType page
                ? page.getActualTypeArguments()[0]
                : null;
    }

    private static String next(UriInfo uri, @Nullable String cursor) {
        String query = uri.getRequestUri().getRawQuery();
        String others = Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("cursor="))
                .collect(Collectors.joining("&"));
        String all = Stream.of(others, "cursor=" + URLEncoder.encode(String.valueOf(cursor), StandardCharsets.UTF_8))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return "<" + uri.getRequestUri().getRawPath() + "?" + all + ">; rel=\"next\"";
    }
}
