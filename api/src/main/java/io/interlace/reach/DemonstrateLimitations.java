package io.interlace.reach;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** The limitations that the lead of the demonstration adds to those that the figures tell. */
@ApplicationScoped
class DemonstrateLimitations implements DemonstrationPart {

    private static final Instant WRITTEN = Instant.parse("2026-11-20T09:00:00Z");

    private final Limitations limitations;

    DemonstrateLimitations(Limitations limitations) {
        this.limitations = limitations;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Instant moment = WRITTEN;
        for (JsonNode limitation : programme.get("limitations")) {
            rehearsal.at(
                    moment,
                    () -> limitations.add(
                            new NewLimitation(limitation.get("text").asText(), LimitationSeverity.MEDIUM)));
            moment = moment.plus(Duration.ofMinutes(1));
        }
    }
}
