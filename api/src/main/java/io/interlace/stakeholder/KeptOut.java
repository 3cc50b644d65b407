package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Addresses and externalIds of people who opted out or were erased. Only keyed digests are kept: they tell who comes back,
 * and nobody who that was.
 */
@ApplicationScoped
class KeptOut {

    private final Database database;
    private final ImportKeys keys;
    private final Clock clock;

    KeptOut(Database database, ImportKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    void add(UUID programmeId, @Nullable String email, @Nullable String externalId) {
        if (email != null) {
            keep(programmeId, keys.ofEmail(email));
        }
        if (externalId != null) {
            keep(programmeId, keys.ofExternalId(externalId));
        }
    }

    private void keep(UUID programmeId, byte[] digest) {
        database.update(
                "insert into kept_out (programme_id, id, digest, created_at) values (?, ?, ?, ?) on conflict do nothing",
                programmeId,
                Ids.next(clock),
                digest,
                clock.instant());
    }

    /** @throws Problem 409 when this person asked not to be kept or contacted */
    void refuse(UUID programmeId, @Nullable String email, @Nullable String externalId) {
        if (email != null && isKeptOut(programmeId, keys.ofEmail(email))) {
            throw keptOut("/email");
        }
        if (externalId != null && isKeptOut(programmeId, keys.ofExternalId(externalId))) {
            throw keptOut("/externalId");
        }
    }

    /** Whether this address belongs to somebody who asked to be left out. */
    boolean knows(UUID programmeId, String email) {
        return isKeptOut(programmeId, keys.ofEmail(email));
    }

    /** Those of these addresses that belong to somebody who asked to be left out: one query for all of them. */
    Set<String> among(UUID programmeId, Collection<String> emails) {
        Map<String, String> byDigest = new HashMap<>();
        emails.forEach(email -> byDigest.put(HexFormat.of().formatHex(keys.ofEmail(email)), email));
        return Set.copyOf(database.list(
                "select encode(digest, 'hex') from kept_out where programme_id = ?"
                        + " and digest = any(?::text[]::bytea[])",
                row -> Objects.requireNonNull(byDigest.get(row.getString(1))),
                programmeId,
                byDigest.keySet().stream().map(hex -> "\\x" + hex).toList()));
    }

    private static Problem keptOut(String pointer) {
        return new Problem(
                        ProblemType.KEPT_OUT,
                        "Somebody with this address or externalId asked not to be contacted or kept. They were not added.")
                .andAt(pointer, "belongs to somebody who asked to be left out");
    }

    private boolean isKeptOut(UUID programmeId, byte[] digest) {
        return database.first(
                        "select 1 from kept_out where programme_id = ? and digest = ?", row -> 1, programmeId, digest)
                .isPresent();
    }
}
