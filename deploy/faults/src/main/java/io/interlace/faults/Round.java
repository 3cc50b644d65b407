package io.interlace.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** One fault under load, and what was left of it. */
final class Round {

    private static final int CLIENTS = 8;
    /** What clients do in a quiet round, at least. */
    private static final int ENOUGH = 150;

    private static final int LARGE_FILE = 4_500;
    private static final int MAILS = 6;
    /** What a node that died has begun in the database goes on for as long as a statement may take. */
    private static final int MOST_REPEATS = 100;

    private static final Duration RECOVERY = Duration.ofSeconds(45);
    private static final Duration SETTLING = Duration.ofSeconds(60);

    private final Laboratory laboratory;
    private final String name;
    private final @Nullable Fault fault;
    private final Switches switches;
    private final Random random;
    private final ClientLog log = new ClientLog();
    private final List<Finding> findings = new ArrayList<>();
    private final Scene scene;
    private final Client own;
    private final Instant begun = Instant.now();
    private volatile boolean over;
    private @Nullable BoardReader board;
    private volatile @Nullable Instant back;

    private Round(Laboratory laboratory, String name, @Nullable Fault fault, long seed, Switches switches) {
        this.laboratory = laboratory;
        this.name = name;
        this.fault = fault;
        this.switches = switches;
        this.random = new Random(seed);
        laboratory.settle();
        scene = Scene.set(laboratory, name, random);
        own = new Client(laboratory, scene, log, new Random(random.nextLong()), name + "own", switches);
    }

    /**
     * Breaks something under load, waits until it has recovered, and checks.
     *
     * @param name a name that no other round on this laboratory has, of small letters and digits
     * @param fault null for a quiet round
     */
    static Result run(Laboratory laboratory, String name, @Nullable Fault fault, long seed, Switches switches) {
        return new Round(laboratory, name, fault, seed, switches).run();
    }

    /** A quiet round up to its end, to be checked by the caller. */
    static Evidence quiet(Laboratory laboratory, String name, long seed, Switches switches) {
        Round round = new Round(laboratory, name, null, seed, switches);
        return round.evidence(round.load(() -> {
            round.own.perform(round.own.upload(30, true));
            round.askForMails();
            Patience.pause(2_000);
        }));
    }

    /** How a round went. */
    record Result(
            String name,
            long invoked,
            long acknowledged,
            long unknown,
            Duration unavailable,
            Duration took,
            List<Finding> findings) {

        long count(Finding.Kind kind) {
            return findings.stream().filter(finding -> finding.kind() == kind).count();
        }
    }

    Laboratory laboratory() {
        return laboratory;
    }

    Random random() {
        return random;
    }

    /** From now on an instance may be ready again, even before the strike is over. */
    void databaseComesBack() {
        back = Instant.now();
    }

    private Result run() {
        Instant[] moments = new Instant[2];
        FeedReader reader = load(() -> {
            Patience.pause(700 + random.nextInt(600));
            moments[0] = Instant.now();
            if (fault == null) {
                // on a machine that is busy with other things clients need longer to get into each other's way
                Patience.until(RECOVERY, () -> log.count(Outcome.ACKNOWLEDGED) >= ENOUGH);
            } else {
                fault.strike(this);
            }
            moments[1] = Instant.now();
            recover(moments[1]);
        });
        Evidence evidence = evidence(reader);
        try (Connection connection = laboratory.postgres().connect()) {
            findings.addAll(
                    Checks.of(evidence, connection, laboratory.services().size()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (fault != null && fault.takesDatabaseAway()) {
            Instant until = Objects.requireNonNull(back, "a fault says when it brings the database back");
            findings.addAll(Availability.of(laboratory.watches(), moments[0], until));
        }
        if (fault == Fault.TERMINATED) {
            findings.addAll(Availability.unbroken(evidence));
        }
        return new Result(
                name,
                evidence.log().size(),
                log.count(Outcome.ACKNOWLEDGED),
                log.count(Outcome.UNKNOWN),
                log.longestSilenceAfter(moments[0]),
                Duration.between(begun, Instant.now()),
                List.copyOf(findings));
    }

    /** Lets clients work and a reader follow while something is done; then repeats some of what is unknown. */
    private FeedReader load(Runnable meanwhile) {
        Feed feed = switches.feedBySequence()
                ? Feed.bySequence(laboratory.postgres(), scene.programme())
                : Feed.byCursor(laboratory, scene.programme(), new Random(random.nextLong()));
        FeedReader reader = new FeedReader(feed);
        board = new BoardReader(laboratory, scene.board(), new Random(random.nextLong()));
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Client client = new Client(laboratory, scene, log, new Random(random.nextLong()), name + "c" + i, switches);
            clients.add(threads.submit(() -> {
                while (!over) {
                    client.step();
                }
            }));
        }
        try {
            meanwhile.run();
        } finally {
            over = true;
            threads.shutdown();
        }
        for (Future<?> client : clients) {
            try {
                client.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A client broke off", e);
            }
        }
        repeatUnknown();
        return reader;
    }

    private void recover(Instant healed) {
        if (!Patience.until(RECOVERY, () -> log.doneAfter(healed))) {
            findings.add(Finding.other("nothing was done within " + RECOVERY.toSeconds() + " s after the fault"));
        }
        boolean back =
                Patience.until(RECOVERY, () -> laboratory.services().stream().allMatch(Service::isReady));
        if (!back) {
            findings.add(Finding.other("not every instance is ready again"));
        }
        Patience.pause(500);
    }

    /** Half of what is unknown is asked for again with the same key, on whichever instance, until somebody says. */
    private void repeatUnknown() {
        for (ClientLog.Entry entry : log.entries()) {
            boolean again = random.nextBoolean();
            if (again && entry.outcome() == Outcome.UNKNOWN && entry.operation().mayBeRepeated()) {
                Answer answer = own.perform(entry.operation());
                for (int i = 0; i < MOST_REPEATS && answer.outcome() == Outcome.UNKNOWN; i++) {
                    Patience.pause(200);
                    answer = own.perform(entry.operation());
                }
                if (answer.outcome() == Outcome.UNKNOWN) {
                    findings.add(Finding.other(
                            "nobody says what became of " + entry.operation().mark()));
                }
            }
        }
    }

    /** Waits until everything that goes on by itself has ended, and takes what there is. */
    private Evidence evidence(FeedReader reader) {
        settle("an import", "select 1 from import_job where programme_id = ? and state in ('QUEUED', 'RUNNING')");
        settle("an invitation", "select 1 from invitation where programme_id = ? and state = 'SCHEDULED'");
        settle("a mail", "select 1 from mail where state = 'QUEUED' and ?::uuid is not null");
        // what is under way is either about to end or left by a node that died
        Patience.until(
                Duration.ofSeconds(3),
                () -> !any("select 1 from mail where state = 'SENDING' and ?::uuid is not null"));
        int events = query("select count(*) from event where programme_id = ?").orElse(0);
        return new Evidence(
                scene.programme(),
                log.entries(),
                reader.after(events),
                board().after(notes()),
                scene.addresses(),
                laboratory.mailbox().deliveries(),
                fault == null ? 0 : fault.blows());
    }

    private BoardReader board() {
        return Objects.requireNonNull(board, "somebody is at the board from the beginning of the load");
    }

    private Map<String, String> notes() {
        try (Connection connection = laboratory.postgres().connect()) {
            return CheckBoards.kept(new Rows(connection), scene.programme());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void settle(String what, String sql) {
        if (!Patience.until(SETTLING, () -> !any(sql))) {
            findings.add(Finding.other(what + " did not end"));
        }
    }

    /** Waits for a moment to strike. */
    void await(String sql) {
        if (!Patience.until(Duration.ofSeconds(20), () -> any(sql))) {
            findings.add(Finding.other("the moment to strike did not come"));
        }
    }

    private boolean any(String sql) {
        return query(sql).isPresent();
    }

    private Optional<Integer> query(String sql) {
        try (Connection connection = laboratory.postgres().connect()) {
            return new Rows(connection)
                    .list(sql, row -> row.getInt(1), scene.programme()).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands in a large file, of which nobody but this round knows. */
    void upload() {
        own.perform(own.upload(LARGE_FILE, false));
    }

    /** Invitations first: their mails are queued by whichever node sees that they are due. */
    void askForMails() {
        own.perform(own.inviteGuests());
        for (int i = 0; i < MAILS && scene.mayMail(); i++) {
            own.perform(own.signInLink());
        }
    }
}
