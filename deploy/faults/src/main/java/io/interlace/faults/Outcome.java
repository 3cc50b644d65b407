package io.interlace.faults;

/** What a client knows of a request afterwards. */
enum Outcome {
    /** The service has said that it is done. */
    ACKNOWLEDGED,
    /** The service has said that it is not done, or was never reached. */
    FAILED,
    /** Nobody has said. */
    UNKNOWN
}
