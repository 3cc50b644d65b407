package io.interlace.project;

import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is in the programme at hand. */
@ApplicationScoped
public class ProgrammeDay {

    private final Reference reference;
    private final Clock clock;

    ProgrammeDay(Reference reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(reference.programme().timeZone()));
    }
}
