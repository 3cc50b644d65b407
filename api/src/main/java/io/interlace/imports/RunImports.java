package io.interlace.imports;

import io.interlace.event.Events;
import io.interlace.http.Database;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Works off the waiting imports, one at a time on each node. */
@ApplicationScoped
class RunImports {

    private static final Logger LOG = Logger.getLogger(RunImports.class);
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);

    private final ImportClaims claims;
    private final ImportUploads uploads;
    private final StageRows stageRows;
    private final List<ImportDefinition> definitions;
    private final List<AfterImport> followers;
    private final Events events;
    private final Database database;
    private final Executor executor;
    private final Clock clock;
    private final ReentrantLock atWork = new ReentrantLock();

    RunImports(
            ImportClaims claims,
            ImportUploads uploads,
            StageRows stageRows,
            @All List<ImportDefinition> definitions,
            @All List<AfterImport> followers,
            Events events,
            Database database,
            Executor executor,
            Clock clock) {
        this.claims = claims;
        this.uploads = uploads;
        this.stageRows = stageRows;
        this.definitions = definitions;
        this.followers = followers;
        this.events = events;
        this.database = database;
        this.executor = executor;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void waiting() {
        if (!atWork.tryLock()) {
            return;
        }
        try {
            Optional<ImportClaims.Claim> job = claims.claim();
            while (job.isPresent()) {
                run(job.get());
                job = claims.claim();
            }
        } finally {
            atWork.unlock();
        }
    }

    /** Begins at once with what came to this node; what it does not get to, any node finds by the clock. */
    void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportJobs.Queued job) {
        executor.execute(this::waiting);
    }

    @Scheduled(every = "1h", delayed = "1m")
    void abandonedUploads() {
        uploads.dropAbandoned();
    }

    private void run(ImportClaims.Claim job) {
        try {
            if (job.isWornOut()) {
                fail(
                        job,
                        new ImportProblem(
                                FailureReason.INTERNAL_ERROR,
                                null,
                                "Something went wrong on our side, several times. Nothing was written."));
                return;
            }
            ImportDefinition definition = definition(job.kind());
            if (job.total() != null || stageRows.of(job, definition)) {
                finish(job, definition);
            }
        } catch (Unreadable unreadable) {
            fail(job, unreadable.problem());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s failed in attempt %d", job.id(), job.attempts());
            claims.giveBack(job);
        }
    }

    private ImportDefinition definition(ImportKind kind) {
        return definitions.stream()
                .filter(definition -> definition.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing imports " + kind));
    }

    private void fail(ImportClaims.Claim job, ImportProblem problem) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (claims.hold(job)) {
                claims.fail(job, problem);
            }
        });
    }

    /** Checks all rows against the programme as it is and writes them, in one transaction. */
    private void finish(ImportClaims.Claim job, ImportDefinition definition) {
        QuarkusTransaction.requiringNew()
                .timeout((int) LONGEST_TRANSACTION.toSeconds())
                .run(() -> database.patiently(LONGEST_TRANSACTION, () -> {
                    events.appendOnlyTo(job.programmeId());
                    if (!claims.hold(job)) {
                        return;
                    }
                    if (claims.isArchived(job)) {
                        claims.fail(
                                job,
                                new ImportProblem(
                                        FailureReason.PROGRAMME_ARCHIVED,
                                        null,
                                        "The programme was archived meanwhile. Nothing was written."));
                        return;
                    }
                    if (!job.dryRun()) {
                        followers.forEach(follower -> follower.beforeRowsAreLocked(job.kind(), job.programmeId()));
                    }
                    Incoming incoming = Incoming.of(job, definition, database, clock.instant());
                    definition.resolve(incoming);
                    Incoming.ImportCounts counts = incoming.counts();
                    int rejected = claims.rejected(job) + counts.rejected();
                    if (rejected > 0 && job.mode() == ImportMode.ATOMIC) {
                        claims.fail(
                                job,
                                counts,
                                new ImportProblem(
                                        FailureReason.ROWS_REJECTED,
                                        null,
                                        "Rows were rejected, so nothing was written: " + rejected + "."));
                        return;
                    }
                    if (!job.dryRun() && counts.created() + counts.updated() > 0) {
                        definition.apply(incoming);
                        followers.forEach(follower -> follower.applied(job.kind(), job.programmeId()));
                    }
                    claims.succeed(job, counts);
                }));
    }
}
