package io.interlace.prioritisation;

import io.interlace.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Computes what takes longer than closing a round may: how sure each rank is, and what groups say on their own; and how rounds
 * stand whose results are not hidden. One at a time on each node; when a node dies, another begins anew, with the same result.
 */
@ApplicationScoped
class RankInBackground {

    private static final Logger LOG = Logger.getLogger(RankInBackground.class);

    private static final long SIGN_OF_LIFE_MILLIS = 1_000;

    private final RankingClaims claims;
    private final Prioritisations prioritisations;
    private final Electorate electorate;
    private final MeasureRanking measureRanking;
    private final Caller caller;
    private final Executor executor;
    private final Semaphore worker = new Semaphore(1);
    private final AtomicReference<RankingClaims.@Nullable Claim> atWork = new AtomicReference<>();

    RankInBackground(
            RankingClaims claims,
            Prioritisations prioritisations,
            Electorate electorate,
            MeasureRanking measureRanking,
            Caller caller,
            Executor executor) {
        this.claims = claims;
        this.prioritisations = prioritisations;
        this.electorate = electorate;
        this.measureRanking = measureRanking;
        this.caller = caller;
        this.executor = executor;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void waiting() {
        executor.execute(this::work);
    }

    /** Begins at once with what came to this node; what it does not get to, any node finds by the clock. */
    void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) CloseRound.Queued round) {
        executor.execute(this::work);
    }

    /** The solver may take longer for one order than a claim lasts, and tells nothing meanwhile. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void staysAtWork() {
        RankingClaims.Claim claim = atWork.get();
        if (claim != null) {
            claims.advance(claim);
        }
    }

    @ActivateRequestContext
    void work() {
        if (!worker.tryAcquire()) {
            return;
        }
        try {
            Optional<RankingClaims.Claim> claim = claims.claim();
            while (claim.isPresent()) {
                compute(claim.get());
                claim = claims.claim();
            }
        } finally {
            worker.release();
        }
    }

    private void compute(RankingClaims.Claim claim) {
        caller.worksFor(claim.programmeId());
        atWork.set(claim);
        try {
            if (claim.isWornOut()) {
                QuarkusTransaction.requiringNew().run(() -> claims.fail(claim));
                return;
            }
            PrioritisationView round = prioritisations.asVoter(claim.id());
            if (round.state() == PrioritisationState.CLOSED) {
                AtomicLong last = new AtomicLong(System.nanoTime());
                Background background = measureRanking.of(round, done -> holdOn(claim, last));
                QuarkusTransaction.requiringNew().run(() -> claims.finish(claim, background));
            } else {
                RankingView interim =
                        ComputeRanking.interim(ComputeRanking.of(round, electorate.cast(round), CloseRound.WORK));
                claims.stands(claim, interim);
            }
        } catch (CancellationException over) {
            LOG.debugf("The ranking of %s is computed by somebody else", claim.id());
        } catch (RuntimeException e) {
            // what a database says of a row may hold a ballot
            LOG.errorf("The ranking of %s failed in attempt %d: %s", claim.id(), claim.attempts(), e.getClass());
            claims.giveBack(claim);
        } finally {
            atWork.set(null);
        }
    }

    /** Once a second. */
    private void holdOn(RankingClaims.Claim claim, AtomicLong last) {
        long now = System.nanoTime();
        if (now - last.get() >= SIGN_OF_LIFE_MILLIS * 1_000_000) {
            last.set(now);
            if (!claims.advance(claim)) {
                throw new CancellationException("Taken over");
            }
        }
    }
}
