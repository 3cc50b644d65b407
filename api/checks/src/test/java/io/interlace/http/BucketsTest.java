package io.interlace.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final AtomicLong nanos = new AtomicLong();

    private Buckets buckets(int perMinute, int mostKeys) {
        return new Buckets(perMinute, mostKeys, new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
    }

    @Test
    void givesSoManyAMinuteAndRefillsEvenly() {
        Buckets buckets = buckets(60, 10);
        IntStream.range(0, 60).forEach(n -> assertTrue(buckets.of("ada").tryConsume(1)));
        assertFalse(buckets.of("ada").tryConsume(1));
        assertTrue(buckets.of("bea").tryConsume(1), "others have their own");
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertTrue(buckets.of("ada").tryConsume(1));
        assertFalse(buckets.of("ada").tryConsume(1));
    }

    @Test
    void forgetsWhoHasBeenQuietAndNobodyElse() {
        Buckets buckets = buckets(60, 10);
        IntStream.range(0, 10).forEach(n -> assertTrue(buckets.of("caller " + n).tryConsume(60)));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(30));
        assertTrue(buckets.of("caller 0").tryConsume(30));
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(30));
        assertTrue(buckets.of("newcomer").tryConsume(60));
        assertEquals(2, buckets.size());
        assertEquals(30, buckets.of("caller 0").getAvailableTokens());
    }

    @Test
    void holdsNoMoreThanItMayHoweverManyCome() {
        Buckets buckets = buckets(60, 10);
        IntStream.range(0, 1_000).forEach(n -> buckets.of("caller " + n).tryConsume(1));
        assertEquals(11, buckets.size());
        assertSame(buckets.of("caller 500"), buckets.of("caller 501"), "newcomers share");
        assertNotSame(buckets.of("caller 1"), buckets.of("caller 2"));
    }
}
