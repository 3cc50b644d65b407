package io.interlace.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/** Opaque positions in a list: the values to read on from, signed, and bound to the list and filters they came from. */
@ApplicationScoped
public class Cursors {

    private static final String PURPOSE = "cursor";
    private static final int SIGNATURE_BYTES = 12;

    private final ServerKeys keys;
    private final ObjectMapper json;

    Cursors(ServerKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** @param scope what the cursor may be used for: the same text must be given to {@link #read} */
    public String write(String scope, List<String> values) {
        try {
            String body = json.writeValueAsString(values);
            Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
            return encoder.encodeToString(body.getBytes(StandardCharsets.UTF_8)) + "."
                    + encoder.encodeToString(sign(scope, body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of strings is always JSON", e);
        }
    }

    /** @throws Problem 400 when the cursor was altered or belongs to another list or other filters */
    public List<String> read(String scope, String cursor) {
        try {
            int dot = cursor.indexOf('.');
            if (dot > 0) {
                Base64.Decoder decoder = Base64.getUrlDecoder();
                String body = new String(decoder.decode(cursor.substring(0, dot)), StandardCharsets.UTF_8);
                if (MessageDigest.isEqual(sign(scope, body), decoder.decode(cursor.substring(dot + 1)))) {
                    return List.of(json.readValue(body, String[].class));
                }
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw invalid();
        }
        throw invalid();
    }

    private static Problem invalid() {
        return Problem.inParameter(
                "cursor", "The cursor is not one this list gave for these filters. Begin again without it.");
    }

    private byte[] sign(String scope, String body) {
        byte[] full = keys.hmac(PURPOSE, scope + "\n" + body);
        return java.util.Arrays.copyOf(full, SIGNATURE_BYTES);
    }
}
