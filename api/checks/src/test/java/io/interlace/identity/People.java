package io.interlace.identity;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Accounts for tests, with tokens as the service issues them. */
@ApplicationScoped
public class People {

    private final Database database;
    private final AccessTokens tokens;
    private final Clock clock;

    People(Database database, AccessTokens tokens, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Somebody who may start programmes. */
    public String founder() {
        UUID id = Ids.next(clock);
        database.update(
                "insert into account (id, email, may_create_programmes, created_at) values (?, ?, true, ?)",
                id,
                id + "@example.org",
                clock.instant());
        return tokens.issue(id);
    }

    /** A token of the account with this address, which is made when nobody has it. */
    public String withAddress(String email) {
        database.update(
                "insert into account (id, email, created_at) values (?, ?, ?) on conflict do nothing",
                Ids.next(clock),
                email,
                clock.instant());
        return tokens.issue(
                database.first("select id from account where email = ?", row -> row.getObject(1, UUID.class), email)
                        .orElseThrow());
    }
}
