package io.interlace.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

/** Tokens that look right and are not, each for its own reason. */
@ApplicationScoped
class WrongTokens {

    private static final String ES256 = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;

    private final SigningKeys keys;
    private final AccessTokens tokens;

    WrongTokens(SigningKeys keys, AccessTokens tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    String good(UUID account) {
        return tokens.issue(account);
    }

    /** Why it is wrong, and the token. */
    Map<String, String> of(UUID account) {
        Key ours = keys.current().getPrivateKey();
        String kid = keys.current().getKeyId();
        String published = keys.current().toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        Map<String, String> wrong = new TreeMap<>();
        JwtClaims expired = claims(account);
        expired.setExpirationTimeMinutesInTheFuture(-1);
        wrong.put("an expired token", signed(expired, ES256, ours, kid));
        JwtClaims audience = claims(account);
        audience.setAudience("another-api");
        wrong.put("another audience", signed(audience, ES256, ours, kid));
        JwtClaims issuer = claims(account);
        issuer.setIssuer("somebody-else");
        wrong.put("another issuer", signed(issuer, ES256, ours, kid));
        wrong.put("no signature", signed(claims(account), AlgorithmIdentifiers.NONE, null, kid));
        wrong.put(
                "the public key as a secret",
                signed(
                        claims(account),
                        AlgorithmIdentifiers.HMAC_SHA256,
                        new HmacKey(published.getBytes(StandardCharsets.UTF_8)),
                        kid));
        wrong.put("a key of their own", signed(claims(account), ES256, foreign(), kid));
        wrong.put("an unknown key id", signed(claims(account), ES256, ours, "unknown"));
        wrong.put("no token at all", "nonsense");
        wrong.put(
                "the public key as a secret, in the form of a certificate",
                signed(
                        claims(account),
                        AlgorithmIdentifiers.HMAC_SHA256,
                        new HmacKey(keys.current().getPublicKey().getEncoded()),
                        kid));
        JwtClaims never = claims(account);
        never.unsetClaim("exp");
        wrong.put("no expiry", signed(never, ES256, ours, kid));
        JwtClaims later = claims(account);
        later.setNotBefore(NumericDate.fromSeconds(Instant.now().getEpochSecond() + 600));
        wrong.put("a token for later", signed(later, ES256, ours, kid));
        JwtClaims nobody = claims(account);
        nobody.unsetClaim("sub");
        wrong.put("no subject", signed(nobody, ES256, ours, kid));
        wrong.put("no key id", signed(claims(account), ES256, ours, null));
        wrong.put("a key that the token brings along", bringingItsKey(claims(account), kid));
        String[] parts = good(account).split("\\.", -1);
        wrong.put("another payload", parts[0] + "." + changed(parts[1]) + "." + parts[2]);
        wrong.put("another header", changed(parts[0]) + "." + parts[1] + "." + parts[2]);
        wrong.put("another signature", parts[0] + "." + parts[1] + "." + flipped(parts[2]));
        wrong.put("a signature of zeros", parts[0] + "." + parts[1] + "." + encoded(new byte[64]));
        wrong.put("a signature cut off", parts[0] + "." + parts[1] + ".");
        return wrong;
    }

    /** The same claims or header, said a little differently. */
    private static String changed(String part) {
        String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        return encoded((json.substring(0, json.length() - 1) + ",\"more\":true}").getBytes(StandardCharsets.UTF_8));
    }

    private static String flipped(String signature) {
        byte[] bytes = Base64.getUrlDecoder().decode(signature);
        bytes[10] ^= 1;
        return encoded(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String bringingItsKey(JwtClaims claims, String kid) {
        try {
            EllipticCurveJsonWebKey own = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setAlgorithmHeaderValue(ES256);
            signature.setKeyIdHeaderValue(kid);
            signature.setJwkHeader(own);
            signature.setKey(own.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Key foreign() {
        try {
            return EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaims claims(UUID account) {
        long now = Instant.now().getEpochSecond();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("interlace");
        claims.setAudience("interlace-api");
        claims.setSubject(account.toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + 60));
        return claims;
    }

    private static String signed(JwtClaims claims, String algorithm, @Nullable Key key, @Nullable String kid) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        if (kid != null) {
            signature.setKeyIdHeaderValue(kid);
        }
        if (key != null) {
            signature.setKey(key);
        }
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
