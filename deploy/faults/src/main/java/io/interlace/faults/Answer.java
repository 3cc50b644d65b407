package io.interlace.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a request ended.
 *
 * @param status 0 where there was no answer
 * @param body null of JSON where there was none
 * @param complaint what is wrong with the answer itself, whatever it says
 */
record Answer(
        Outcome outcome,
        int status,
        JsonNode body,
        Optional<String> cookie,
        Optional<String> complaint,
        Instant sentAt,
        Instant at) {

    Duration took() {
        return Duration.between(sentAt, at);
    }

    boolean acknowledged() {
        return outcome == Outcome.ACKNOWLEDGED;
    }
}
