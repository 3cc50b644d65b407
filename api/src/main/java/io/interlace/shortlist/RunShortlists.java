package io.interlace.shortlist;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Computes shortlists: those to be kept one after the other, two at a time on each node, and previews while their callers wait.
 * What is cancelled, on whichever node, stops within seconds.
 */
@ApplicationScoped
class RunShortlists {

    private static final Logger LOG = Logger.getLogger(RunShortlists.class);

    /** For each part of a shortlist that is kept, and of a preview, in the units of {@link Solver}. */
    private static final double WORK = 20;

    private static final double PREVIEW_WORK = 2;

    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final ShortlistClaims claims;
    private final Executor executor;
    private final Semaphore workers = new Semaphore(AT_ONCE);
    private final Semaphore previews = new Semaphore(AT_ONCE);
    private final Map<UUID, Running> atWork = new ConcurrentHashMap<>();

    /** One that is being computed here. */
    private static final class Running {

        private final ShortlistClaims.Claim claim;
        private final Solver solver = new Solver(WORK);
        private volatile int resamples;

        private Running(ShortlistClaims.Claim claim) {
            this.claim = claim;
        }
    }

    RunShortlists(ShortlistClaims claims, Executor executor) {
        this.claims = claims;
        this.executor = executor;
    }

    /**
     * What would come of it, without stability.
     *
     * @throws Problem 503 when so much is being computed that this is not begun within five seconds
     */
    ShortlistAnswer preview(ShortlistCase asked, String dataVersion) {
        try {
            if (!previews.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(ProblemType.UNAVAILABLE, "Other shortlists are being tried out just now.")
                        .withHeader("Retry-After", "1");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The service ends");
        }
        try {
            ProposalScores.Scores scores = asked.scores();
            return new DescribeShortlist(asked, dataVersion)
                    .answer(scores, ShortlistOptimiser.preview(asked.problem(scores), new Solver(PREVIEW_WORK)));
        } finally {
            previews.release();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void waiting() {
        executor.execute(this::work);
    }

    /** Begins at once with what came to this node; what it does not get to, any node finds by the clock. */
    void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) Shortlists.Queued shortlist) {
        executor.execute(this::work);
    }

    /** Says that this node lives, and stops what is not wanted any more. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void holdOn() {
        atWork.values().forEach(running -> {
            if (!claims.advance(running.claim, running.resamples)) {
                running.solver.stop();
            }
        });
    }

    @PreDestroy
    void stop() {
        atWork.values().forEach(running -> running.solver.stop());
    }

    private void work() {
        if (!workers.tryAcquire()) {
            return;
        }
        try {
            Optional<ShortlistClaims.Claim> claim = claims.claim();
            while (claim.isPresent()) {
                compute(claim.get());
                claim = claims.claim();
            }
        } finally {
            workers.release();
        }
    }

    private void compute(ShortlistClaims.Claim claim) {
        if (claim.isWornOut()) {
            QuarkusTransaction.requiringNew().run(() -> claims.fail(claim));
            return;
        }
        Running running = new Running(claim);
        atWork.put(claim.token(), running);
        try {
            ProposalScores.Scores scores = claim.asked().scores();
            ShortlistResult result = ShortlistOptimiser.of(
                    claim.asked().problem(scores),
                    claim.asked().table(),
                    running.solver,
                    done -> running.resamples = done);
            ShortlistAnswer answer = new DescribeShortlist(claim.asked(), claim.dataVersion()).answer(scores, result);
            QuarkusTransaction.requiringNew().run(() -> claims.finish(claim, answer));
        } catch (CancellationException stopped) {
            LOG.debugf("Shortlist %s is not computed any further", claim.id());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Shortlist %s failed in attempt %d", claim.id(), claim.attempts());
            claims.giveBack(claim);
        } finally {
            atWork.remove(claim.token());
        }
    }
}
