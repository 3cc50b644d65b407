package io.interlace.identity;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where people reach the service. A production installation is told; what a request says of its host is never believed,
 * or a forged one would put the forger's host into the links of others.
 */
@ApplicationScoped
public class Address {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<URI> told;
    private final Demonstration demonstration;
    private final Supplier<Optional<URI>> listening;

    @Inject
    Address(
            @ConfigProperty(name = "interlace.public-url") Optional<URI> told,
            Demonstration demonstration,
            HttpServer server) {
        this(told, demonstration, () -> listening(server));
    }

    Address(Optional<URI> told, Demonstration demonstration, Supplier<Optional<URI>> listening) {
        this.told = told;
        this.demonstration = demonstration;
        this.listening = listening;
    }

    private static Optional<URI> listening(HttpServer server) {
        return server.getPort() < 0 && server.getSecurePort() < 0
                ? Optional.empty()
                : Optional.of(server.getLocalBaseUri());
    }

    /**
     * Whether only listening will tell, and the service does not listen yet. What makes links by itself waits for it: before
     * that a demonstration may fill for half a minute.
     */
    boolean isYetToCome() {
        return told.isEmpty() && demonstration.isOn() && listening.get().isEmpty();
    }

    /**
     * The root of the service, without a slash at its end, for links that are made whether or not somebody asks for them
     * just now. A demonstration is reached where it listens.
     *
     * @throws Problem 503 when nobody has told
     */
    public String base() {
        return told.or(listening)
                .map(this::base)
                .orElseThrow(
                        () -> new Problem(ProblemType.UNAVAILABLE, "Links cannot be made before the service listens."));
    }

    /**
     * The root of the service, without a slash at its end.
     *
     * @param request what the request was addressed to; in a demonstration that is the answer, as only known hosts
     *     come this far
     * @throws Problem 503 when nobody has told
     */
    String base(URI request) {
        if (told.isPresent()) {
            return root(told.get());
        }
        if (demonstration.isOn()) {
            return request.getScheme() + "://" + request.getRawAuthority();
        }
        throw new Problem(ProblemType.UNAVAILABLE, "Links cannot be made: interlace.public-url is not set here.");
    }

    /**
     * The root of the service, without a slash at its end, for whoever started it.
     *
     * @param listening where it listens, which is the answer when nobody has told
     */
    String orElse(URI listening) {
        return root(told.orElse(listening));
    }

    private static String root(URI address) {
        return address.toString().replaceAll("/+$", "");
    }

    /** Whether a host is this machine or the one people are told to use. */
    boolean isOurs(@Nullable String host) {
        return isLoopback(host)
                || told.map(URI::getHost)
                        .filter(known -> known.equalsIgnoreCase(host))
                        .isPresent();
    }

    static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.contains(host);
    }
}
