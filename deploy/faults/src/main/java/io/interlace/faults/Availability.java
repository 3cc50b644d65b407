package io.interlace.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What probes must have said while the database was away: not ready, and alive all the same. */
final class Availability {

    private static final Duration NOTICING = Duration.ofSeconds(1);

    private Availability() {}

    static List<Finding> of(List<Watch> watches, Instant from, Instant to) {
        List<Finding> findings = new ArrayList<>();
        for (Watch watch : watches) {
            String name = "the " + watch.service().name() + " instance";
            List<Watch.Sample> samples = watch.during(from, to);
            Instant noticed = from.plus(NOTICING);
            if (samples.stream().anyMatch(sample -> sample.ready() == 200 && sample.within(noticed, to))) {
                findings.add(Finding.other(name + " said it was ready without its database"));
            }
            if (samples.stream().anyMatch(sample -> sample.ready() == -1)) {
                findings.add(Finding.other(name + " did not answer whether it is ready"));
            }
            if (samples.stream().anyMatch(sample -> sample.live() != 200)) {
                findings.add(Finding.other(name + " was not alive"));
            }
        }
        return findings;
    }

    /** While an instance ends as it was asked to, every request is answered, by it or by another. */
    static List<Finding> unbroken(Evidence evidence) {
        return evidence.log().stream()
                .flatMap(entry -> entry.answers().stream())
                .filter(answer -> answer.status() == 0 || answer.status() >= 500)
                .map(answer -> Finding.other("failed while an instance ended: " + answer))
                .toList();
    }
}
