package io.interlace.identity;

import io.interlace.http.QueryFailed;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The keys this issuer signs with (ES256): made at first start, kept in the database, the newest in use. */
@ApplicationScoped
class SigningKeys {

    private final DataSource dataSource;
    private final Clock clock;
    private volatile @Nullable List<EllipticCurveJsonWebKey> known;

    SigningKeys(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    EllipticCurveJsonWebKey current() {
        return all().get(0);
    }

    /** Every key that a token may still be signed with, newest first. */
    List<EllipticCurveJsonWebKey> all() {
        List<EllipticCurveJsonWebKey> keys = known;
        if (keys == null) {
            keys = load();
            known = keys;
        }
        return keys;
    }

    private synchronized List<EllipticCurveJsonWebKey> load() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table signing_key");
            List<EllipticCurveJsonWebKey> keys = new ArrayList<>();
            try (var rows = statement.executeQuery(
                    "select jwk::text from signing_key where retired_at is null order by created_at desc, kid")) {
                while (rows.next()) {
                    keys.add((EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(rows.getString(1)));
                }
            }
            if (keys.isEmpty()) {
                EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
                key.setKeyId(UUID.randomUUID().toString());
                key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
                key.setUse("sig");
                try (var insert = connection.prepareStatement(
                        "insert into signing_key (kid, jwk, created_at) values (?, ?::jsonb, ?)")) {
                    insert.setString(1, key.getKeyId());
                    insert.setString(2, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
                    insert.setTimestamp(3, Timestamp.from(clock.instant()));
                    insert.executeUpdate();
                }
                keys.add(key);
            }
            connection.commit();
            return List.copyOf(keys);
        } catch (SQLException e) {
            throw new QueryFailed(e);
        } catch (JoseException e) {
            throw new IllegalStateException("The kept signing key cannot be read", e);
        }
    }
}
