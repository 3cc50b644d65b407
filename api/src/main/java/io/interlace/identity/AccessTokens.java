package io.interlace.identity;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Issues and verifies access tokens: ES256 by a kept key named in {@code kid}, one issuer, one audience, 15 minutes. A
 * signature is checked once: what it proved is remembered until the token expires or its key is retired.
 */
@ApplicationScoped
class AccessTokens {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final int MOST_REMEMBERED = 10_000;
    private static final String REALM = "Bearer realm=\"interlace\"";
    private static final AlgorithmConstraints ES256_ONLY = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final SigningKeys keys;
    private final Clock clock;
    private final String issuer;
    private final String audience;
    private final Map<String, Verified> remembered = new ConcurrentHashMap<>();

    /** What a token proved, and how long that holds. */
    private record Verified(UUID account, String kid, NumericDate until) {}

    AccessTokens(
            SigningKeys keys,
            Clock clock,
            @ConfigProperty(name = "interlace.issuer") String issuer,
            @ConfigProperty(name = "interlace.audience") String audience) {
        this.keys = keys;
        this.clock = clock;
        this.issuer = issuer;
        this.audience = audience;
    }

    String issue(UUID accountId) {
        EllipticCurveJsonWebKey key = keys.current();
        long now = clock.instant().getEpochSecond();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(accountId.toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + LIFETIME.toSeconds()));
        claims.setGeneratedJwtId();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The current key signs", e);
        }
    }

    /**
     * The account a token speaks for.
     *
     * @throws Problem 401 for everything but a token of ours that is still good
     */
    UUID verify(String token) {
        NumericDate now = NumericDate.fromMilliseconds(clock.millis());
        Verified known = remembered.get(token);
        if (known == null) {
            known = check(token, now);
            remember(token, known, now);
        } else if (!now.isBefore(known.until()) || keys.named(known.kid()).isEmpty()) {
            remembered.remove(token);
            throw notOurs();
        }
        return known.account();
    }

    private void remember(String token, Verified verified, NumericDate now) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(token, verified);
        }
    }

    private Verified check(String token, NumericDate now) {
        EllipticCurveJsonWebKey key = keyNamedIn(token);
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ES256_ONLY)
                    .setVerificationKey(key.getPublicKey())
                    .setExpectedIssuer(issuer)
                    .setExpectedAudience(audience)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setEvaluationTime(now)
                    .build()
                    .processToClaims(token);
            return new Verified(UUID.fromString(claims.getSubject()), key.getKeyId(), claims.getExpirationTime());
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            throw notOurs();
        }
    }

    /** Looked up before anything is verified, so that a database that is away is not taken for a bad token. */
    private EllipticCurveJsonWebKey keyNamedIn(String token) {
        try {
            String kid = JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
            if (kid != null) {
                return keys.named(kid).orElseThrow(AccessTokens::notOurs);
            }
        } catch (JoseException e) {
            throw notOurs();
        }
        throw notOurs();
    }

    private static Problem notOurs() {
        return refused("The access token is not one of this service, or has expired.");
    }

    /** 401 for who did send a token. */
    static Problem refused(String detail) {
        return unauthorised(detail, ", error=\"invalid_token\"");
    }

    /** 401 for who sent something else than a token, or nothing at all. */
    static Problem signInFirst(String detail) {
        return unauthorised(detail, "");
    }

    static Problem missing() {
        return signInFirst("Send an access token: Authorization: Bearer …");
    }

    private static Problem unauthorised(String detail, String error) {
        return new Problem(ProblemType.UNAUTHORISED, detail).withHeader("WWW-Authenticate", REALM + error);
    }
}
