package io.interlace.http;

import java.util.Optional;
import java.util.UUID;

/** A view of one resource: it says which it is and in which version, from which ETag and Location follow. */
public interface Versioned {

    UUID id();

    long version();

    /** The collection of its programme that it is read from, where that is not the one it was added to. */
    default Optional<String> readFrom() {
        return Optional.empty();
    }
}
