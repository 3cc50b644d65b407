package io.interlace.identity;

import io.interlace.http.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys this issuer signs with (ES256): made when there is none, kept in the database, the newest in use.
 *
 * <p>To rotate, give the key in use a time from which it no longer counts:
 *
 * <pre>update signing_key set retired_at = now() + interval '1 hour' where retired_at is null</pre>
 *
 * Within a minute every node signs with a new key, which the first one to look makes and the others meet at the latest
 * with the first token it signed. Tokens signed before stay good until their own end, which is long before that hour is
 * over. For a key that has leaked, retire it {@code now()}: within a minute its tokens are refused everywhere, and
 * whoever is signed in gets a new one without noticing.
 */
@ApplicationScoped
class SigningKeys {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final Duration BETWEEN_SEARCHES = Duration.ofSeconds(3);

    private final Database database;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Known known;

    SigningKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Known(List<EllipticCurveJsonWebKey> keys, Instant readAt) {

        Optional<EllipticCurveJsonWebKey> named(String kid) {
            return keys.stream().filter(key -> kid.equals(key.getKeyId())).findFirst();
        }
    }

    private record Row(EllipticCurveJsonWebKey key, boolean retires) {

        static Row read(ResultSet row) throws SQLException {
            try {
                return new Row(
                        (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(row.getString(1)), row.getBoolean(2));
            } catch (JoseException e) {
                throw new IllegalStateException("A kept signing key cannot be read", e);
            }
        }
    }

    EllipticCurveJsonWebKey current() {
        return all().get(0);
    }

    /** Every key that a token may still be signed with, the one in use first. */
    List<EllipticCurveJsonWebKey> all() {
        return noOlderThan(GOOD_FOR).keys();
    }

    /** A key that a token names. For a name never seen the database is asked, though not at everybody's whim. */
    Optional<EllipticCurveJsonWebKey> named(String kid) {
        return noOlderThan(GOOD_FOR)
                .named(kid)
                .or(() -> noOlderThan(BETWEEN_SEARCHES).named(kid));
    }

    private Known noOlderThan(Duration age) {
        Known keys = known;
        if (keys != null && clock.instant().isBefore(keys.readAt().plus(age))) {
            return keys;
        }
        if (keys == null) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return keys; // somebody is reading; waiting here could hold the very connection they need
        }
        try {
            Known fresh = new Known(load(), clock.instant());
            known = fresh;
            return fresh;
        } finally {
            reading.unlock();
        }
    }

    private List<EllipticCurveJsonWebKey> load() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Row> rows = rows();
            if (noneToSignWith(rows)) {
                database.update("lock table signing_key in share row exclusive mode");
                rows = rows();
                if (noneToSignWith(rows)) {
                    add();
                    rows = rows();
                }
            }
            return rows.stream().map(Row::key).toList();
        });
    }

    private static boolean noneToSignWith(List<Row> rows) {
        return rows.isEmpty() || rows.get(0).retires();
    }

    private List<Row> rows() {
        return database.list(
                "select jwk::text, retired_at is not null from signing_key where retired_at is null or retired_at > ?"
                        + " order by retired_at desc nulls first, created_at desc, kid",
                Row::read,
                clock.instant());
    }

    private void add() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            key.setUse("sig");
            database.update(
                    "insert into signing_key (kid, jwk, created_at) values (?, ?::jsonb, ?)",
                    key.getKeyId(),
                    key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE),
                    clock.instant());
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java platform makes P-256 keys", e);
        }
    }
}
