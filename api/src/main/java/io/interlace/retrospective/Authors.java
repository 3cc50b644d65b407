package io.interlace.retrospective;

import io.interlace.http.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * By what the board knows who wrote a note or voted: by their id where the retrospective is named; where it is anonymous, by
 * HMAC-SHA-256 of it under a key of the retrospective, which is destroyed when that is closed.
 */
@ApplicationScoped
class Authors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    Authors(Database database) {
        this.database = database;
    }

    /** Makes the key of an anonymous retrospective. */
    void begin(UUID programmeId, UUID retrospectiveId) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        database.update(
                "insert into retrospective_key (programme_id, retrospective_id, key) values (?, ?, ?)",
                programmeId,
                retrospectiveId,
                key);
    }

    /** From now on nobody can tell. */
    void end(UUID programmeId, UUID retrospectiveId) {
        database.update(
                "delete from retrospective_key where programme_id = ? and retrospective_id = ?",
                programmeId,
                retrospectiveId);
    }

    /**
     * By what somebody is known.
     *
     * @param id of their seat, or of the member who leads without one; of their account where it is anonymous
     * @return null where an anonymous retrospective is closed
     */
    @Nullable
    String author(UUID programmeId, UUID retrospectiveId, Anonymity anonymity, UUID id) {
        if (anonymity == Anonymity.NAMED) {
            return id.toString();
        }
        return database.first(
                        "select key from retrospective_key where programme_id = ? and retrospective_id = ?",
                        row -> row.getBytes(1),
                        programmeId,
                        retrospectiveId)
                .map(key -> digest(key, id.toString()))
                .orElse(null);
    }

    private static String digest(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** By what answers are kept for repetitions of somebody at an anonymous board. */
    static UUID asCaller(String author) {
        return UUID.nameUUIDFromBytes(author.getBytes(StandardCharsets.UTF_8));
    }
}
