package io.interlace.retrospective;

import io.interlace.http.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what the board knows who wrote a note or voted: by the id of their seat where the retrospective is named; where it is
 * anonymous, by HMAC-SHA-256 of their own address under a key of the retrospective, which is destroyed when that is closed.
 * An address of one's own is that of the account, or the one to which the mail with a link went: whoever else is given it in
 * an entry, or whatever is sent anew, makes nobody somebody else.
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

    /** From now on nobody can tell, of links and seats neither. */
    void end(UUID programmeId, UUID retrospectiveId) {
        database.update(
                "update retrospective_link set author = null where programme_id = ? and seat_id in"
                        + " (select id from retrospective_seat where programme_id = ? and retrospective_id = ?)",
                programmeId,
                programmeId,
                retrospectiveId);
        database.update(
                "update retrospective_seat set hand = null where programme_id = ? and retrospective_id = ?",
                programmeId,
                retrospectiveId);
        database.update(
                "delete from retrospective_key where programme_id = ? and retrospective_id = ?",
                programmeId,
                retrospectiveId);
    }

    /** The key of an anonymous retrospective; none of another, nor of one that is closed. */
    Optional<byte[]> key(UUID programmeId, UUID retrospectiveId) {
        return database.first(
                "select key from retrospective_key where programme_id = ? and retrospective_id = ?",
                row -> row.getBytes(1),
                programmeId,
                retrospectiveId);
    }

    /** By what an anonymous board knows whoever has this address. */
    static String anonymous(byte[] key, String address) {
        return digest(key, address.strip().toLowerCase(Locale.ROOT));
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
