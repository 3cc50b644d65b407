package io.interlace.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.interlace.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessTokensTest {

    @Inject
    SomePeople people;

    @Inject
    SigningKeys keys;

    @Inject
    AccessTokens tokens;

    private JwtClaims claims() {
        long now = Instant.now().getEpochSecond();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("interlace");
        claims.setAudience("interlace-api");
        claims.setSubject(people.anAccount().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + 60));
        return claims;
    }

    private String withOurKey(Consumer<JwtClaims> change) {
        JwtClaims claims = claims();
        change.accept(claims);
        EllipticCurveJsonWebKey key = keys.current();
        return signed(
                claims, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256, key.getPrivateKey(), key.getKeyId());
    }

    private static String signed(JwtClaims claims, String algorithm, @Nullable Key key, @Nullable String kid) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        if (key != null) {
            signature.setKey(key);
        }
        if (kid != null) {
            signature.setKeyIdHeaderValue(kid);
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse shows(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then();
    }

    private static void isRefused(String token) {
        shows(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("type", equalTo("/problems/unauthorised"))
                .body("detail", not(containsString("jose4j")));
    }

    @Test
    void takesATokenOfItsOwn() {
        UUID account = people.anAccount();
        shows(tokens.issue(account)).statusCode(200).body("id", equalTo(account.toString()));
        shows(withOurKey(claims -> {})).statusCode(200);
    }

    @Test
    void refusesWhoShowsNoToken() {
        for (String header : new String[] {"", "Basic dXNlcjpwYXNz", "Bearer"}) {
            given().header("Authorization", header)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"interlace\""));
        }
        given().get("/api/v1/me").then().statusCode(401).header("WWW-Authenticate", "Bearer realm=\"interlace\"");
    }

    @Test
    void refusesAnExpiredToken() {
        isRefused(withOurKey(claims -> claims.setExpirationTimeMinutesInTheFuture(-1)));
    }

    @Test
    void refusesATokenThatNeverExpires() {
        isRefused(withOurKey(claims -> claims.unsetClaim("exp")));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        isRefused(withOurKey(claims -> claims.setAudience("another-api")));
        isRefused(withOurKey(claims -> claims.unsetClaim("aud")));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        isRefused(withOurKey(claims -> claims.setIssuer("somebody-else")));
        isRefused(withOurKey(claims -> claims.unsetClaim("iss")));
    }

    @Test
    void refusesATokenForNobody() {
        isRefused(withOurKey(claims -> claims.unsetClaim("sub")));
        isRefused(withOurKey(claims -> claims.setSubject("Priya")));
    }

    @Test
    void refusesAnUnsignedToken() {
        isRefused(
                signed(claims(), AlgorithmIdentifiers.NONE, null, keys.current().getKeyId()));
        isRefused(signed(claims(), AlgorithmIdentifiers.NONE, null, null));
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsASecret() {
        EllipticCurveJsonWebKey key = keys.current();
        byte[] json = key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8);
        for (byte[] secret : new byte[][] {key.getPublicKey().getEncoded(), json}) {
            isRefused(signed(claims(), AlgorithmIdentifiers.HMAC_SHA256, new HmacKey(secret), key.getKeyId()));
        }
    }

    @Test
    void refusesATokenSignedWithAnotherKey() throws JoseException {
        EllipticCurveJsonWebKey foreign = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        String algorithm = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
        isRefused(signed(
                claims(), algorithm, foreign.getPrivateKey(), keys.current().getKeyId()));
        isRefused(signed(claims(), algorithm, foreign.getPrivateKey(), "unknown"));
        isRefused(signed(claims(), algorithm, keys.current().getPrivateKey(), null));
    }

    @Test
    void refusesATokenThatWasAltered() {
        String token = tokens.issue(people.anAccount());
        String other = tokens.issue(people.anAccount());
        String[] parts = token.split("\\.", -1);
        isRefused(parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2]);
        isRefused(parts[0] + "." + parts[1] + ".");
        isRefused("not-a-token");
        isRefused("a.b.c");
    }
}
