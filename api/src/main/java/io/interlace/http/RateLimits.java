package io.interlace.http;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * How much one caller may ask of this node. Who has signed in is one caller wherever they are; strangers are one for each
 * network address, and each link that one of them holds is counted, too. Operations that are {@link Sparing} have a limit of
 * their own. Health, metrics and files are never limited: they
 * reach no operation. Nor are credentials that were refused: none can be guessed, and {@link Crowd} bounds what
 * refusing costs.
 */
@ApplicationScoped
public class RateLimits {

    private static final int MOST_KEYS = 50_000;

    private final Buckets requests;
    private final Buckets sparing;
    private final Buckets links;

    RateLimits(
            Clock clock,
            @ConfigProperty(name = "interlace.rate-limit.requests-per-minute") long requests,
            @ConfigProperty(name = "interlace.rate-limit.sparing-per-minute") long sparing,
            @ConfigProperty(name = "interlace.rate-limit.link-per-minute") long links) {
        TimeMeter meter = meter(clock);
        this.requests = new Buckets(requests, MOST_KEYS, meter);
        this.sparing = new Buckets(sparing, MOST_KEYS, meter);
        this.links = new Buckets(links, MOST_KEYS, meter);
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofMillis(clock.millis()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** @throws Problem 429 when this caller has asked too much lately */
    void request(RoutingContext routing, @Nullable UUID caller, @Nullable SimpleResourceInfo resource) {
        if (requests.areOn()) {
            spend("requests", requests, caller == null ? address(routing) : caller.toString(), routing);
        }
        if (sparing.areOn() && is(resource, Sparing.class)) {
            spend("sparing", sparing, address(routing), routing);
        }
    }

    /**
     * @param linkId which link, whatever it was opened with
     * @throws Problem 429 when this link has been used too much lately
     */
    public void link(RoutingContext routing, UUID linkId) {
        if (links.areOn()) {
            spend("link", links, linkId.toString(), routing);
        }
    }

    private static boolean is(@Nullable SimpleResourceInfo resource, Class<? extends Annotation> kind) {
        return Operations.of(resource)
                .filter(operation -> operation.isAnnotationPresent(kind))
                .isPresent();
    }

    /** Takes one, and says what is left (draft-ietf-httpapi-ratelimit-headers). */
    private static void spend(String policy, Buckets buckets, String key, RoutingContext routing) {
        ConsumptionProbe probe = buckets.of(key).tryConsumeAndReturnRemaining(1);
        HttpServerResponse response = routing.response();
        response.putHeader(
                "RateLimit-Policy", "\"" + policy + "\";q=" + buckets.perMinute() + ";w=" + Buckets.WINDOW.toSeconds());
        response.putHeader(
                "RateLimit",
                "\"" + policy + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw tooMany(probe.getNanosToWaitForRefill());
        }
    }

    private static Problem tooMany(long nanosToWait) {
        return new Problem(ProblemType.TOO_MANY_REQUESTS, "This is more than one caller may ask of a node in a minute.")
                .withHeader("Retry-After", String.valueOf(Math.max(1, seconds(nanosToWait))));
    }

    /** In whole seconds, never too early. */
    private static long seconds(long nanos) {
        long second = Duration.ofSeconds(1).toNanos();
        return (nanos + second - 1) / second;
    }

    private static String address(RoutingContext routing) {
        return routing.request().remoteAddress() == null
                ? "unknown"
                : routing.request().remoteAddress().hostAddress();
    }
}
