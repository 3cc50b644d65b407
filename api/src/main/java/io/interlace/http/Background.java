package io.interlace.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Results that take too long for a request: each is computed once for the same input, by a single thread of the node, while
 * whoever asks is told that it is not there yet. A few wait, and who finds the queue full asks again; the results used last
 * are kept. So memory is bounded, and every node comes to the same results.
 *
 * @param <R> the result, which nobody changes
 */
public final class Background<R> {

    private static final Logger LOG = Logger.getLogger(Background.class);

    private final Map<String, R> kept;
    /** What waits or runs, and how far it says that it is. */
    private final Map<String, Integer> underWay = new HashMap<>();

    private final ThreadPoolExecutor thread;

    /**
     * @param name what the thread is called
     * @param mostWaiting how many computations may wait for the one that runs
     * @param mostKept how many results are kept
     */
    public Background(String name, int mostWaiting, int mostKept) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, R> eldest) {
                return size() > mostKept;
            }
        };
        thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(mostWaiting), work -> {
            Thread worker = new Thread(work, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * The result for this input, if it is there; otherwise it is on its way.
     *
     * @param key says what the computation depends on, in full
     */
    public Optional<R> of(String key, Supplier<R> computation) {
        return of(key, (IntConsumer progress) -> computation.get());
    }

    /**
     * As {@link #of(String, Supplier)}, for what says on its way how far it is.
     *
     * @param computation is given where to say so, in steps of its own
     */
    public synchronized Optional<R> of(String key, Function<IntConsumer, R> computation) {
        R known = kept.get(key);
        if (known == null && !underWay.containsKey(key)) {
            try {
                thread.execute(() -> compute(key, computation));
                underWay.put(key, 0);
            } catch (RejectedExecutionException e) {
                LOG.debugf("%s is asked for later: as much waits as may", key);
            }
        }
        return Optional.ofNullable(known);
    }

    /** How far what is under way said it was; 0 also for what is not. */
    public synchronized int done(String key) {
        return underWay.getOrDefault(key, 0);
    }

    private synchronized void tell(String key, int done) {
        underWay.replace(key, done);
    }

    private void compute(String key, Function<IntConsumer, R> computation) {
        try {
            R result = computation.apply(done -> tell(key, done));
            synchronized (this) {
                kept.put(key, result);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "What was computed in the background failed");
        } finally {
            synchronized (this) {
                underWay.remove(key);
            }
        }
    }

    /** Gives up what is under way. */
    public void stop() {
        thread.shutdownNow();
    }
}
