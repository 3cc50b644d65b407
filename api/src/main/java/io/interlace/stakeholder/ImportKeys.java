package io.interlace.stakeholder;

import io.interlace.http.ServerKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;

/** How rows of files find people, and those who must not be found again. */
@ApplicationScoped
class ImportKeys {

    private static final String PURPOSE = "kept-out";

    /** SQL for the externalIds of a programme, also of those who were merged into another, with two placeholders. */
    static final String PEOPLE =
            "(select external_id, id from stakeholder where programme_id = ? and external_id is not null"
                    + " union select external_id, stakeholder_id from stakeholder_alias"
                    + " where programme_id = ? and external_id is not null)";

    private final ServerKeys keys;

    ImportKeys(ServerKeys keys) {
        this.keys = keys;
    }

    byte[] ofEmail(String email) {
        return keys.hmac(PURPOSE, "email:" + email);
    }

    byte[] ofExternalId(String externalId) {
        return keys.hmac(PURPOSE, "externalId:" + externalId);
    }

    /** As text in which a row carries a digest along. */
    static String inHex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** SQL that is true when the digest in a column is kept out, with one placeholder for the programme. */
    static String isKeptOut(String column) {
        return "exists (select from kept_out k where k.programme_id = ? and k.digest = decode(" + column + ", 'hex'))";
    }
}
