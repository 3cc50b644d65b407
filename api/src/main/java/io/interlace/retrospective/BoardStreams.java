package io.interlace.retrospective;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who watch boards by this node what changes on them, whichever node has changed it. One thread asks the database
 * ten times a second for the numbers of the boards that are watched, and reads what is new once for all who lack the same: so
 * it goes on after the database was away, through any pool, and nobody misses anything.
 */
@ApplicationScoped
class BoardStreams {

    private static final Logger LOG = Logger.getLogger(BoardStreams.class);

    private static final long LOOK_MILLIS = 100;
    private static final Duration COUNT_EVERY = Duration.ofSeconds(2);
    /** A sign of life, too, which keeps connections open. */
    private static final Duration GREET_EVERY = Duration.ofSeconds(20);

    private static final int MOST = 2_000;
    /** Some tabs and telephones of one person, and those that have gone without saying so. */
    private static final int MOST_UNSENT = 256;

    private final Map<UUID, Board> boards = new ConcurrentHashMap<>();
    private final AtomicInteger watching = new AtomicInteger();
    private final Map<UUID, Integer> watchingEach = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread worker = new Thread(work, "boards");
        worker.setDaemon(true);
        return worker;
    });

    private final ScheduledFuture<?> looking;
    private final BoardWatch watch;
    private final ObjectMapper json;

    private final int mostEach;

    BoardStreams(
            BoardWatch watch, ObjectMapper json, @ConfigProperty(name = "interlace.board-streams-each") int mostEach) {
        this.watch = watch;
        this.mostEach = mostEach;
        this.json = json;
        looking = thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Something to be told.
     *
     * @param id the number of the last change that is in it; null where it is none
     * @param name what it is
     * @param data JSON
     */
    record Message(@Nullable Long id, String name, String data) {}

    private static final class Board {

        private final UUID programmeId;
        private final UUID id;
        private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
        private @Nullable BoardCountsView counts;
        private long countedAt = Long.MIN_VALUE;
        private long greetedAt = Long.MIN_VALUE;

        Board(UUID programmeId, UUID id) {
            this.programmeId = programmeId;
            this.id = id;
        }
    }

    /** Only the thread above touches one once it watches. */
    private static final class Watcher {

        private final MultiEmitter<? super Message> emitter;
        private final @Nullable UUID seatId;
        private final UUID who;
        private final long until;
        private long has;
        private boolean isNew = true;

        Watcher(MultiEmitter<? super Message> emitter, @Nullable UUID seatId, UUID who, long has, Duration howLong) {
            this.emitter = emitter;
            this.seatId = seatId;
            this.who = who;
            this.has = has;
            until = System.nanoTime() + howLong.toNanos();
        }
    }

    /**
     * What changes on a board after a change that somebody has seen, and how far the people are.
     *
     * @param who somebody, of whom nobody learns here who they are
     * @param has the number of that change; what is no such number gets everything
     * @param howLong it ends by itself then, and whoever goes on asks for leave again
     * @throws Problem 429 when this somebody watches by too many connections, 503 when too many people watch by this node
     */
    Multi<Message> watch(UUID programmeId, Hand hand, UUID who, long has, Duration howLong) {
        if (watchingEach.getOrDefault(who, 0) >= mostEach) {
            throw new Problem(ProblemType.TOO_MANY_REQUESTS, "You watch boards by too many connections just now.")
                    .withHeader("Retry-After", "2");
        }
        if (watching() >= MOST) {
            throw new Problem(ProblemType.UNAVAILABLE, "Too many people watch boards just now.")
                    .withHeader("Retry-After", "2");
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            UUID id = hand.retrospectiveId();
                            Watcher watcher = new Watcher(emitter, hand.seatId(), who, has, howLong);
                            boards.compute(id, (key, known) -> {
                                Board board = known == null ? new Board(programmeId, id) : known;
                                board.watchers.add(watcher);
                                watching.incrementAndGet();
                                watchingEach.merge(who, 1, Integer::sum);
                                return board;
                            });
                            // whoever has gone meanwhile is told of at once
                            emitter.onTermination(() -> leave(id, watcher));
                        },
                        MOST_UNSENT);
    }

    /** How many connections watch boards by this node. */
    int watching() {
        return watching.get();
    }

    private void leave(UUID id, Watcher watcher) {
        boards.computeIfPresent(id, (key, board) -> {
            if (board.watchers.remove(watcher)) {
                watching.decrementAndGet();
                watchingEach.computeIfPresent(watcher.who, (who, many) -> many > 1 ? many - 1 : null);
            }
            return board.watchers.isEmpty() ? null : board;
        });
    }

    private void look() {
        try {
            if (boards.isEmpty()) {
                return;
            }
            Map<UUID, UUID> programmes = new HashMap<>();
            boards.forEach((id, board) -> programmes.put(id, board.programmeId));
            Map<UUID, Long> sequences = watch.sequences(programmes);
            for (Board board : List.copyOf(boards.values())) {
                look(board, sequences.get(board.id));
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "Boards could not be read; whoever watches them waits");
        }
    }

    /** What is wrong with one board does not keep the others waiting. */
    private void look(Board board, @Nullable Long sequence) {
        try {
            if (sequence == null) {
                board.watchers.forEach(watcher -> end(board, watcher));
            } else {
                tell(board, sequence);
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "A board could not be read; whoever watches it waits");
        }
    }

    private void end(Board board, Watcher watcher) {
        watcher.emitter.complete();
        leave(board.id, watcher);
    }

    private void tell(Board board, long sequence) {
        long now = System.nanoTime();
        Map<Long, Message> news = new HashMap<>();
        for (Watcher watcher : board.watchers) {
            if (watcher.has < 0 || watcher.has > sequence) {
                watcher.has = 0;
            }
            if (watcher.has < sequence) {
                Message message = news.computeIfAbsent(watcher.has, has -> changes(board, has));
                watcher.has = Objects.requireNonNull(message.id());
                watcher.emitter.emit(message);
            }
        }
        count(board, now);
        for (Watcher watcher : board.watchers) {
            watcher.isNew = false;
            if (now - watcher.until >= 0) {
                end(board, watcher);
            }
        }
    }

    private Message changes(Board board, long has) {
        BoardChangesView changes = watch.since(board.programmeId, board.id, has);
        return new Message(changes.sequence(), "changes", write(changes));
    }

    private void count(Board board, long now) {
        boolean someoneIsNew = board.watchers.stream().anyMatch(watcher -> watcher.isNew);
        boolean greets = someoneIsNew || isOver(board.greetedAt, GREET_EVERY, now);
        if (!greets && !isOver(board.countedAt, COUNT_EVERY, now)) {
            return;
        }
        board.countedAt = now;
        if (greets) {
            board.greetedAt = now;
            watch.here(
                    board.programmeId,
                    board.watchers.stream()
                            .map(watcher -> watcher.seatId)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
        }
        BoardCountsView counts = watch.counts(board.programmeId, board.id);
        if (greets || !counts.equals(board.counts)) {
            board.counts = counts;
            Message message = new Message(null, "counts", write(counts));
            board.watchers.forEach(watcher -> watcher.emitter.emit(message));
        }
    }

    private static boolean isOver(long since, Duration wait, long now) {
        return since == Long.MIN_VALUE || now - since >= wait.toNanos();
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Views can be written", e);
        }
    }

    @PreDestroy
    void stop() {
        looking.cancel(true);
        thread.shutdownNow();
        boards.values().forEach(board -> board.watchers.forEach(watcher -> watcher.emitter.complete()));
    }
}
