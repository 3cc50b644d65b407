package io.interlace.http;

import java.util.UUID;

/** A view of one resource: it says which it is and in which version, from which ETag and Location follow. */
public interface Versioned {

    UUID id();

    long version();
}
