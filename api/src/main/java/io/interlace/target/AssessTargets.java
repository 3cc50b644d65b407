package io.interlace.target;

import io.interlace.event.Changes;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Says anew where the readings of a target lead, once they have changed. */
@ApplicationScoped
class AssessTargets {

    private final Readings readings;
    private final Journal journal;
    private final Clock clock;

    AssessTargets(Readings readings, Journal journal, Clock clock) {
        this.readings = readings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of a target that the caller holds, and of which all readings are written. */
    void again(Target target) {
        TargetStatus before = target.status();
        target.assess(Outlook.of(target.aim(), measured(readings.of(target.id()))));
        target.touched(clock);
        Changes changes = before == target.status() ? Changes.NONE : Changes.of("status", target.status());
        journal.tell(WriteTargets.KIND, "changed", target, changes.and("readings"));
    }

    static List<Measured> measured(List<NewReading> readings) {
        return readings.stream().map(one -> new Measured(one.on(), one.value())).toList();
    }
}
