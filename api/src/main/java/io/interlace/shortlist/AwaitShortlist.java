package io.interlace.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.jboss.resteasy.reactive.RestResponse;

/** Has a shortlist computed, and waits for it a while. */
@ApplicationScoped
class AwaitShortlist {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long MOST_MILLIS_BETWEEN = 200;

    private final Shortlists shortlists;

    AwaitShortlist(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    /** 201 with what came of it, or 202 when it takes longer, or the caller does not want to wait. */
    RestResponse<ShortlistView> of(ShortlistOrder order, HttpHeaders headers) {
        ShortlistView view = shortlists.queue(order);
        if (!prefersNotToWait(headers)) {
            waitFor(view);
            view = shortlists.view(view.id());
        }
        return RestResponse.ResponseBuilder.<ShortlistView>create(view.state().isUnderWay() ? 202 : 201)
                .entity(view)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static boolean prefersNotToWait(HttpHeaders headers) {
        String prefer = headers.getHeaderString("Prefer");
        return prefer != null
                && Arrays.stream(prefer.split(",")).map(String::strip).anyMatch("respond-async"::equals);
    }

    /** Whichever node computes it writes down that it is there. */
    private void waitFor(ShortlistView view) {
        long end = System.nanoTime() + LONGEST.toNanos();
        long pause = 5;
        try {
            while (System.nanoTime() < end && shortlists.isUnderWay(view.id())) {
                Thread.sleep(pause);
                pause = Math.min(MOST_MILLIS_BETWEEN, 2 * pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The service ends");
        }
    }
}
