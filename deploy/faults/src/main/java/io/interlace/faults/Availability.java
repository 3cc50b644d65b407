package io.interlace.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What probes must have said while the database was away: not ready, and alive all the same. */
final class Availability {

    private Availability() {}

    static List<Finding> of(List<Watch> watches, Instant from, Instant to) {
        List<Finding> findings = new ArrayList<>();
        for (Watch watch : watches) {
            String name = "the " + watch.service().name() + " instance";
            List<Watch.Sample> samples = watch.between(from, to);
            if (samples.stream().noneMatch(sample -> sample.ready() == 503)) {
                findings.add(Finding.other(name + " stayed ready without its database"));
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
}
