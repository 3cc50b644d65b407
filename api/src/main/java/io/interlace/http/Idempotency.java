package io.interlace.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one request says of being repeated, and whether its answer is such a repetition. */
@RequestScoped
public class Idempotency {

    private @Nullable String key;
    private Supplier<byte[]> hash = () -> new byte[0];
    private byte @Nullable [] requestHash;
    private String path = "";
    private @Nullable UUID caller;
    private boolean replayed;

    /** Who repeats: keys are kept apart for each caller. Without a caller keys are not taken. */
    public void by(UUID callerId) {
        caller = callerId;
    }

    /** @param hash what the request said, asked for once and after its body has been read */
    void asks(String key, String path, Supplier<byte[]> hash) {
        this.key = key;
        this.path = path;
        this.hash = hash;
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
        if (requestHash == null) {
            requestHash = hash.get();
        }
        return requestHash;
    }
}
