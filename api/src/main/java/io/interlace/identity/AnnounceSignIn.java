package io.interlace.identity;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Runs for as long as the service does; once everything has started, the log says where to go. */
@ApplicationScoped
public class AnnounceSignIn implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(AnnounceSignIn.class);

    private final Address address;
    private final HttpServer server;

    AnnounceSignIn(Address address, HttpServer server) {
        this.address = address;
        this.server = server;
    }

    @Override
    public int run(String... arguments) {
        LOG.infof("Sign in at %s/sign-in", address.orElse(server.getLocalBaseUri()));
        Quarkus.waitForExit();
        return 0;
    }
}
