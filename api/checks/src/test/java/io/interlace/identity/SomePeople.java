package io.interlace.identity;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Accounts, programmes and members to test with. */
@ApplicationScoped
class SomePeople {

    private final Database database;
    private final Clock clock;

    SomePeople(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An address nobody else has. */
    String anAddress() {
        return "somebody-" + UUID.randomUUID() + "@example.nhs.uk";
    }

    UUID anAccount() {
        return anAccount(anAddress());
    }

    UUID anAccount(String email) {
        UUID id = Ids.next(clock);
        database.update("insert into account (id, email, created_at) values (?, ?, ?)", id, email, clock.instant());
        return id;
    }

    UUID aProgramme(String name, String slug) {
        UUID id = Ids.next(clock);
        database.update(
                "insert into programme (id, name, slug, purpose, starts_on, time_zone, status, created_at, updated_at,"
                        + " version) values (?, ?, ?, 'To try', date '2026-11-20', 'Europe/London', 'ACTIVE', ?, ?, 1)",
                id,
                name,
                slug,
                clock.instant(),
                clock.instant());
        return id;
    }

    UUID aMember(UUID programmeId, UUID accountId, Role role, Instant createdAt) {
        UUID id = Ids.next(clock);
        database.update(
                "insert into member (programme_id, id, account_id, name, role, created_at, updated_at, version)"
                        + " values (?, ?, ?, 'Priya Shah', ?, ?, ?, 1)",
                programmeId,
                id,
                accountId,
                role,
                createdAt,
                createdAt);
        return id;
    }
}
