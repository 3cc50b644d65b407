package io.interlace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * Finishes every successful answer: the published status and Location of something created or accepted, the ETag of
 * something with a version, 304 for what the caller has, and nothing at all for who prefers that.
 */
class ConditionalRequests {

    /** Short enough for what was published to be corrected, and for a time that is over to be noticed. */
    private static final String PUBLIC = "public, max-age=60";

    private final ObjectMapper json;
    private final Idempotency idempotency;

    ConditionalRequests(ObjectMapper json, Idempotency idempotency) {
        this.json = json;
        this.idempotency = idempotency;
    }

    /** Where what was made is read: as a rule below what it was made by. */
    @ServerResponseFilter(priority = 200)
    public void finish(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo resource)
            throws JsonProcessingException {
        if (response.getStatus() >= 300) {
            return;
        }
        if (idempotency.isReplayed()) {
            response.getHeaders().putSingle("Idempotency-Replayed", "true");
        }
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        int status = read ? response.getStatus() : publishedStatus(resource, response.getStatus());
        response.setStatus(status);
        if (response.getEntity() instanceof Numbered view && status == 201) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, request.getUriInfo().getAbsolutePath() + "/" + view.number());
        }
        if (response.getEntity() instanceof Versioned view) {
            if (status == 201 || status == 202) {
                response.getHeaders()
                        .putSingle(HttpHeaders.LOCATION, collection(request.getUriInfo(), view) + "/" + view.id());
            }
            byte[] body = json.writeValueAsBytes(view);
            String tag = "\"" + view.version() + "-" + checksum(body) + "\"";
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.setEntity(body);
            if (read) {
                response.getHeaders()
                        .putSingle(HttpHeaders.CACHE_CONTROL, view instanceof Published ? PUBLIC : "private, no-cache");
                if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
                    response.setStatus(304);
                    response.setEntity(null);
                }
            }
        }
        String prefer = request.getHeaderString("Prefer");
        if (!read
                && prefer != null
                && Arrays.stream(prefer.split(",")).map(String::strip).anyMatch("return=minimal"::equals)) {
            response.getHeaders().putSingle("Preference-Applied", "return=minimal");
            response.setStatus(status == 200 ? 204 : status);
            response.setEntity(null);
        }
    }

    private static String collection(UriInfo asked, Versioned view) {
        String here = asked.getAbsolutePath().toString();
        return view.readFrom()
                .map(collection -> here.replaceFirst("(/programmes/[^/]+)/.*$", "$1/" + collection))
                .orElse(here);
    }

    private static boolean matches(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(candidate -> candidate.startsWith("W/") ? candidate.substring(2) : candidate)
                        .anyMatch(candidate -> candidate.equals(tag) || candidate.equals("*"));
    }

    private static int publishedStatus(SimpleResourceInfo resource, int otherwise) {
        return Operations.of(resource)
                .map(operation -> operation.getAnnotation(APIResponseSchema.class))
                .map(published -> Integer.parseInt(published.responseCode()))
                .orElse(otherwise);
    }

    private static String checksum(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return Long.toHexString(crc.getValue());
    }
}
