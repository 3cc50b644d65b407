package io.interlace.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Bounds every body and, for a request that may be repeated, notes what it said: at once, or of an upload, as it is read.
 */
class RequestBodies {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_UPLOADED_BYTES = 64 << 20;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Idempotency idempotency;

    RequestBodies(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @ServerRequestFilter(priority = 3000)
    public void bound(ContainerRequestContext request, SimpleResourceInfo resource) throws IOException {
        boolean upload = Operations.of(resource)
                .filter(operation -> operation.isAnnotationPresent(TakesUpload.class))
                .isPresent();
        int most = upload ? MOST_UPLOADED_BYTES : MOST_BYTES;
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        if (!request.hasEntity() && request.getHeaderString("Idempotency-Key") == null) {
            return;
        }
        request.setEntityStream(new Bounded(request.getEntityStream(), most));
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !request.getMethod().equals("POST")) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw new Problem(ProblemType.BAD_REQUEST, "Idempotency-Key holds 1 to 255 visible characters.");
        }
        String path = SecretPaths.hidden(request.getUriInfo().getRequestUri().getRawPath());
        String mediaType = String.valueOf(request.getMediaType());
        if (upload) {
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            DigestInputStream hashed = new DigestInputStream(
                    request.getEntityStream(), CommandInterceptor.digest(mediaType + "?" + query));
            request.setEntityStream(hashed);
            idempotency.asks(key, path, () -> hashed.getMessageDigest().digest());
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        byte[] hash = CommandInterceptor.digest(mediaType).digest(body);
        idempotency.asks(key, path, () -> hash);
    }

    private static Problem tooLarge(int most) {
        return new Problem(ProblemType.PAYLOAD_TOO_LARGE, "This body holds " + (most >> 20) + " MiB at most.")
                .withHeader("Connection", "close");
    }

    private static final class Bounded extends FilterInputStream {
        private final int most;
        private int read;

        Bounded(InputStream in, int most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) {
            read += n;
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
