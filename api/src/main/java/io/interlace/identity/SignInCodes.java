package io.interlace.identity;

import io.interlace.http.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The codes in mailed links: each signs in one account, once, for a quarter of an hour. */
@ApplicationScoped
class SignInCodes {

    static final Duration LIFETIME = Duration.ofMinutes(15);
    static final int MOST_IN_A_LIFETIME = 5;

    private static final Duration KEPT_AFTERWARDS = Duration.ofDays(1);

    private final Database database;
    private final Clock clock;

    SignInCodes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A new code for an account that the caller has locked, so that requests at the same moment are counted one after
     * another; none when there were too many lately (index sign_in_code_account).
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Secret> issue(UUID accountId) {
        Instant now = clock.instant();
        database.update(
                "delete from sign_in_code where account_id = ? and created_at < ?",
                accountId,
                now.minus(KEPT_AFTERWARDS));
        int recent = database.first(
                        "select count(*) from sign_in_code where account_id = ? and created_at > ?",
                        row -> row.getInt(1),
                        accountId,
                        now.minus(LIFETIME))
                .orElseThrow();
        if (recent >= MOST_IN_A_LIFETIME) {
            return Optional.empty();
        }
        Secret code = Secret.random();
        database.update(
                "insert into sign_in_code (hash, account_id, created_at, expires_at) values (?, ?, ?, ?)",
                code.digest(),
                accountId,
                now,
                now.plus(LIFETIME));
        return Optional.of(code);
    }

    /** The account a code signs in; nobody when it is unknown, used or expired. Of two at once, one wins. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> redeem(Secret code) {
        Instant now = clock.instant();
        return database.first(
                "update sign_in_code set used_at = ? where hash = ? and used_at is null and expires_at > ?"
                        + " returning account_id",
                row -> row.getObject(1, UUID.class),
                now,
                code.digest(),
                now);
    }
}
