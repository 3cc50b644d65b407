package io.interlace.faults;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Probes one instance all the time, as an orchestrator does, and so knows whether to send it requests. */
final class Watch implements AutoCloseable {

    private static final int EVERY_MILLIS = 100;

    private final Service service;
    private final List<Sample> samples = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "watch");
    private volatile boolean over;
    private volatile boolean ready = true;

    /** What both probes said, and from when until when they were asked. */
    record Sample(Instant from, Instant to, int ready, int live) {

        boolean within(Instant first, Instant last) {
            return from.isAfter(first) && to.isBefore(last);
        }
    }

    Watch(Service service) {
        this.service = service;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!over) {
            Instant from = Instant.now();
            int status = service.probe("ready");
            Instant to = Instant.now();
            ready = status == 200;
            samples.add(new Sample(from, to, status, service.probe("live")));
            Patience.pause(EVERY_MILLIS);
        }
    }

    Service service() {
        return service;
    }

    boolean ready() {
        return ready;
    }

    /** Probes that were under way at some time between two moments. */
    List<Sample> during(Instant from, Instant to) {
        return samples.stream()
                .filter(sample -> sample.to().isAfter(from) && sample.from().isBefore(to))
                .toList();
    }

    /** Forgets what was seen so far. */
    void forget() {
        samples.clear();
    }

    @Override
    public void close() {
        over = true;
    }
}
