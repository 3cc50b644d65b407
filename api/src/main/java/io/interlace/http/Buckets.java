package io.interlace.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One kind of limit: so many a minute for each key, spent and refilled evenly. Memory is bounded: full buckets say nothing
 * and are forgotten, and when too many keys are busy at once, newcomers share a bucket.
 */
final class Buckets {

    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final String NEWCOMERS = "";

    private final long perMinute;
    private final int mostKeys;
    private final TimeMeter clock;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** @param perMinute how many a minute; none are counted when it is 0 */
    Buckets(long perMinute, int mostKeys, TimeMeter clock) {
        this.perMinute = perMinute;
        this.mostKeys = mostKeys;
        this.clock = clock;
    }

    boolean areOn() {
        return perMinute > 0;
    }

    long perMinute() {
        return perMinute;
    }

    int size() {
        return buckets.size();
    }

    Bucket of(String key) {
        Bucket known = buckets.get(key);
        if (known != null) {
            return known;
        }
        if (buckets.size() >= mostKeys) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perMinute);
        }
        return buckets.computeIfAbsent(buckets.size() >= mostKeys ? NEWCOMERS : key, fresh -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .withCustomTimePrecision(clock)
                .build();
    }
}
