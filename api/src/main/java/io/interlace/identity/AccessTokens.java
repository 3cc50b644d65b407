package io.interlace.identity;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
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

/** Issues and verifies access tokens: ES256 by a kept key named in {@code kid}, one issuer, one audience, 15 minutes. */
@ApplicationScoped
class AccessTokens {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String REALM = "Bearer realm=\"interlace\"";
    private static final AlgorithmConstraints ES256_ONLY = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final SigningKeys keys;
    private final Clock clock;
    private final String issuer;
    private final String audience;

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
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(ES256_ONLY)
                    .setVerificationKey(keyNamedIn(token).getPublicKey())
                    .setExpectedIssuer(issuer)
                    .setExpectedAudience(audience)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .build()
                    .processToClaims(token);
            return UUID.fromString(claims.getSubject());
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
