package io.interlace.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one request says of being repeated, and whether its answer is such a repetition. */
@RequestScoped
public class Idempotency {

    private @Nullable String key;
    private byte[] requestHash = new byte[0];
    private String path = "";
    private @Nullable UUID caller;
    private boolean replayed;

    /** Who repeats: keys are kept apart for each caller. Without a caller keys are not taken. */
    public void by(UUID callerId) {
        caller = callerId;
    }

    void asks(String key, String path, byte[] requestHash) {
        this.key = key;
        this.path = path;
        this.requestHash = requestHash;
    }

    void replayed() {
        replayed = true;
    }

    boolean isReplayed() {
        return replayed;
    }

    @Nullable
    String key() {
        return key;
    }

    @Nullable
    UUID caller() {
        return caller;
    }

    String path() {
        return path;
    }

    byte[] requestHash() {
        return requestHash;
    }
}
