package io.interlace.identity;

import io.interlace.http.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What keeps somebody signed in. Each token is exchanged for the next one, and all that follow from one sign-in are a
 * family. An old token that comes back means that two hold the same secret; nobody can tell which is the thief, so the
 * family ends. Everything about one account's tokens goes one after another: its row is the lock.
 */
@ApplicationScoped
class RefreshTokens {

    static final Duration LIFETIME = Duration.ofDays(30);

    private final Database database;
    private final Accounts accounts;
    private final Clock clock;

    RefreshTokens(Database database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose token was exchanged, and the next one. */
    record Renewed(UUID accountId, Secret next) {}

    private record Origin(UUID accountId, UUID family) {}

    /** The first token of a new family. What has expired meanwhile goes. */
    @Transactional(Transactional.TxType.MANDATORY)
    Secret begin(UUID accountId) {
        database.update(
                "delete from refresh_token where account_id = ? and expires_at < ?", accountId, clock.instant());
        return add(new Origin(accountId, UUID.randomUUID()));
    }

    /**
     * Exchanges a token for the next one; nothing for one that is unknown or expired, or has been exchanged before. It
     * commits by itself: the family must have ended even though the request that showed it is refused.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Renewed> renew(Secret token) {
        Origin origin = originOf(token).orElse(null);
        if (origin == null) {
            return Optional.empty();
        }
        accounts.lock(origin.accountId());
        int renewed = database.update(
                "update refresh_token set used_at = ? where hash = ? and used_at is null and expires_at > ?",
                clock.instant(),
                token.digest(),
                clock.instant());
        if (renewed == 0) {
            endFamily(origin);
            return Optional.empty();
        }
        return Optional.of(new Renewed(origin.accountId(), add(origin)));
    }

    /** Signs out wherever this token or one of its family is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Secret token) {
        originOf(token).ifPresent(origin -> {
            accounts.lock(origin.accountId());
            endFamily(origin);
        });
    }

    private Optional<Origin> originOf(Secret token) {
        return database.first(
                "select account_id, family from refresh_token where hash = ?",
                row -> new Origin(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                token.digest());
    }

    private void endFamily(Origin origin) {
        database.update("delete from refresh_token where family = ?", origin.family());
    }

    private Secret add(Origin origin) {
        Secret token = Secret.random();
        Instant now = clock.instant();
        database.update(
                "insert into refresh_token (hash, family, account_id, issued_at, expires_at) values (?, ?, ?, ?, ?)",
                token.digest(),
                origin.family(),
                origin.accountId(),
                now,
                now.plus(LIFETIME));
        return token;
    }
}
