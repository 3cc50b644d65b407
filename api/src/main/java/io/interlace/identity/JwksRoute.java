package io.interlace.identity;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/** Publishes the public halves of the signing keys, for those who verify our tokens themselves. */
@ApplicationScoped
class JwksRoute {

    private final SigningKeys keys;

    JwksRoute(SigningKeys keys) {
        this.keys = keys;
    }

    void add(@Observes Router router) {
        router.route("/.well-known/jwks.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .blockingHandler(this::answer, false);
    }

    private void answer(RoutingContext exchange) {
        exchange.response()
                .putHeader("Content-Type", "application/jwk-set+json")
                .putHeader("Cache-Control", "public, max-age=300")
                .end(new JsonWebKeySet(keys.all()).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }
}
