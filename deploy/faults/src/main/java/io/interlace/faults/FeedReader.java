package io.interlace.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a feed on and on, and keeps what it was told in the order it was told. */
final class FeedReader {

    private static final int AT_THE_END_MILLIS = 5;
    private static final Duration STANDSTILL = Duration.ofSeconds(3);

    private final Feed feed;
    private final List<String> read = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "feed");
    private volatile boolean over;
    private volatile Optional<RuntimeException> failure = Optional.empty();

    FeedReader(Feed feed) {
        this.feed = feed;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!over) {
                List<String> some = feed.next();
                synchronized (read) {
                    read.addAll(some);
                }
                if (some.isEmpty()) {
                    Patience.pause(AT_THE_END_MILLIS);
                }
            }
        } catch (RuntimeException e) {
            failure = Optional.of(e);
        }
    }

    /** Everything read, once as many as this have been, or once no more come. */
    List<String> after(int expected) {
        int before = -1;
        while (size() < expected && size() > before) {
            int now = size();
            before = now;
            Patience.until(STANDSTILL, () -> size() > now);
        }
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failure.ifPresent(e -> {
            throw e;
        });
        return read();
    }

    private int size() {
        synchronized (read) {
            return read.size();
        }
    }

    private List<String> read() {
        synchronized (read) {
            return List.copyOf(read);
        }
    }
}
