package io.interlace.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Bounds every body and, for a request that may be repeated, notes what it said. */
class RequestBodies {

    static final int MOST_BYTES = 1 << 20;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Idempotency idempotency;

    RequestBodies(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @ServerRequestFilter(priority = 3000)
    public void bound(ContainerRequestContext request) throws IOException {
        if (request.getLength() > MOST_BYTES) {
            throw tooLarge();
        }
        if (!request.hasEntity() && request.getHeaderString("Idempotency-Key") == null) {
            return;
        }
        request.setEntityStream(new Bounded(request.getEntityStream()));
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !request.getMethod().equals("POST")) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw new Problem(ProblemType.BAD_REQUEST, "Idempotency-Key holds 1 to 255 visible characters.");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String path = request.getUriInfo().getRequestUri().getRawPath();
        idempotency.asks(key, path, CommandInterceptor.hash(body, String.valueOf(request.getMediaType())));
    }

    private static Problem tooLarge() {
        return new Problem(ProblemType.PAYLOAD_TOO_LARGE, "A JSON body holds 1 MiB at most.");
    }

    private static final class Bounded extends FilterInputStream {
        private int read;

        Bounded(InputStream in) {
            super(in);
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
            if (read > MOST_BYTES) {
                throw tooLarge();
            }
        }
    }
}
