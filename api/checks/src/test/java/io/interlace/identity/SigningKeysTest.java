package io.interlace.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SigningKeysTest {

    @Inject
    Database database;

    @Inject
    SigningKeys service;

    private final Moment moment = new Moment();

    /** A clock that stands still until it is told. */
    private static final class Moment extends Clock {
        private Instant now = Instant.now();

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Another node of the service, on the same database. */
    private SigningKeys aNode() {
        return new SigningKeys(database, moment);
    }

    private String added() throws JoseException {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        String kid = "added-" + System.nanoTime();
        key.setKeyId(kid);
        database.update(
                "insert into signing_key (kid, jwk, created_at) values (?, ?::jsonb, ?)",
                kid,
                key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE),
                moment.instant());
        return kid;
    }

    private void retireAll(Instant when) {
        database.update("update signing_key set retired_at = ? where retired_at is null", when);
    }

    private List<String> inUse = List.of();

    @BeforeEach
    void someTimeLater() {
        moment.passes(Duration.ofSeconds(1));
        service.current();
        inUse = database.list("select kid from signing_key where retired_at is null", row -> row.getString(1));
    }

    /** The service signs with the same keys, and what it signed is in the hands of other tests. */
    @AfterEach
    void leavesTheServiceItsKeys() {
        database.update("update signing_key set retired_at = null where kid = any(?)", inUse);
    }

    @Test
    void makesOneKeyWhenManyNodesStart() throws Exception {
        retireAll(moment.instant());
        var threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> nodes = Stream.<Callable<String>>generate(
                            () -> () -> aNode().current().getKeyId())
                    .limit(6)
                    .toList();
            var kids = new java.util.HashSet<String>();
            for (var kid : threads.invokeAll(nodes)) {
                kids.add(kid.get());
            }
            assertEquals(1, kids.size());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void honoursAKeyThatAnotherNodeAdded() throws JoseException {
        SigningKeys node = aNode();
        node.current();
        String kid = added();
        moment.passes(Duration.ofSeconds(4));
        assertTrue(node.named(kid).isPresent());
    }

    @Test
    void doesNotAskTheDatabaseAtEverybodysWhim() throws JoseException {
        SigningKeys node = aNode();
        assertTrue(node.named("unknown").isEmpty());
        String kid = added();
        moment.passes(Duration.ofSeconds(1));
        assertTrue(node.named(kid).isEmpty(), "asked a second ago");
        moment.passes(Duration.ofSeconds(3));
        assertTrue(node.named(kid).isPresent());
    }

    @Test
    void signsWithANewKeyAndStillKnowsTheOldOneAfterRotation() {
        SigningKeys node = aNode();
        String old = node.current().getKeyId();
        retireAll(moment.instant().plus(Duration.ofHours(1)));
        assertEquals(old, node.current().getKeyId(), "within a minute");
        moment.passes(Duration.ofMinutes(2));
        assertNotEquals(old, node.current().getKeyId());
        assertTrue(node.named(old).isPresent());
        moment.passes(Duration.ofHours(1));
        assertTrue(node.named(old).isEmpty());
    }

    @Test
    void refusesARetiredKeyWithinAMinute() {
        SigningKeys node = aNode();
        String leaked = node.current().getKeyId();
        retireAll(moment.instant());
        moment.passes(Duration.ofMinutes(1));
        assertTrue(node.named(leaked).isEmpty());
        assertNotEquals(leaked, node.current().getKeyId());
    }

    @Test
    void refusesATokenThatWasGoodOnceItsKeyIsRetired() {
        AccessTokens tokens = new AccessTokens(aNode(), moment, "interlace", "interlace-api");
        UUID account = UUID.randomUUID();
        String token = tokens.issue(account);
        assertEquals(account, tokens.verify(token));
        assertEquals(account, tokens.verify(token), "remembered");
        retireAll(moment.instant());
        moment.passes(Duration.ofMinutes(1));
        assertThrows(Problem.class, () -> tokens.verify(token));
    }

    @Test
    void refusesATokenThatWasGoodOnceItHasExpired() {
        AccessTokens tokens = new AccessTokens(aNode(), moment, "interlace", "interlace-api");
        UUID account = UUID.randomUUID();
        String token = tokens.issue(account);
        moment.passes(AccessTokens.LIFETIME.minusSeconds(2));
        assertEquals(account, tokens.verify(token));
        moment.passes(Duration.ofSeconds(2));
        assertThrows(Problem.class, () -> tokens.verify(token));
    }

    @Test
    void publishesPublicKeysOnly() {
        String kid = service.current().getKeyId();
        given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .contentType("application/jwk-set+json")
                .header("Cache-Control", "public, max-age=300")
                .body("keys.kid", hasItem(kid))
                .body("keys.kty", everyItem(equalTo("EC")))
                .body("keys.d", everyItem(nullValue()))
                .body("keys[0].keySet()", hasItems("x", "y", "crv"))
                .body("keys[0].keySet()", not(hasItem("d")));
        given().head("/.well-known/jwks.json").then().statusCode(200).header("Cache-Control", "public, max-age=300");
    }
}
