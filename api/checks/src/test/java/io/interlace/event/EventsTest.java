package io.interlace.event;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.identity.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EventsTest {

    @Inject
    People people;

    @Inject
    Events events;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private TestProgramme programme;
    private UUID id;

    @BeforeEach
    void aProgramme() {
        programme = TestProgramme.ledBy(people.founder());
        id = UUID.fromString(programme.id());
    }

    private void append(UUID resource) {
        events.append(new Fact(id, null, "trial", "made", resource, 0, List.of("name"), Map.of()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS), "the other side went on");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void waitsForATransactionThatCommitsLate() {
        String before = events.after(id, null, 200).metadata().nextCursor();
        UUID early = Ids.next(clock);
        UUID late = Ids.next(clock);
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    append(early);
                    appended.countDown();
                    await(mayCommit);
                }));
        await(appended);
        QuarkusTransaction.requiringNew().run(() -> append(late));

        EventPage during = events.after(id, before, 200);
        assertEquals(List.of(), during.results(), "nothing is told while an older transaction runs");
        mayCommit.countDown();
        slow.join();
        EventPage after = events.after(id, during.metadata().nextCursor(), 200);
        assertEquals(List.of(early, late), resources(after));
    }

    @Test
    void waitsForNoTransactionThatAppendsToAnotherProgrammeAlone() {
        UUID other = UUID.fromString(TestProgramme.ledBy(people.founder()).id());
        String before = events.after(id, null, 200).metadata().nextCursor();
        String beforeOther = events.after(other, null, 200).metadata().nextCursor();
        UUID early = Ids.next(clock);
        UUID late = Ids.next(clock);
        QuarkusTransaction.requiringNew().run(() -> {
            events.appendOnlyTo(other);
            events.append(new Fact(other, null, "trial", "made", early, 0, List.of("name"), Map.of()));
            QuarkusTransaction.requiringNew().run(() -> {
                append(late);
                events.append(new Fact(other, null, "trial", "made", late, 0, List.of("name"), Map.of()));
            });
            QuarkusTransaction.requiringNew().run(() -> {
                assertEquals(List.of(late), resources(events.after(id, before, 200)), "here nothing is awaited");
                assertEquals(List.of(), resources(events.after(other, beforeOther, 200)), "there the early one is");
            });
        });
        assertEquals(List.of(early, late), resources(events.after(other, beforeOther, 200)));
    }

    private static List<UUID> resources(EventPage page) {
        return page.results().stream().map(event -> event.data().resourceId()).toList();
    }

    @Test
    void tellsTransactionsInTheOrderOfTheirNumbers() {
        UUID first = Ids.next(clock);
        UUID second = Ids.next(clock);
        QuarkusTransaction.requiringNew().run(() -> {
            append(first);
            append(second);
            database.update("update event set transaction_id = '99' where resource_id = ?", first);
            database.update("update event set transaction_id = '100' where resource_id = ?", second);
        });
        EventPage one = events.after(id, null, 1);
        EventPage two = events.after(id, one.metadata().nextCursor(), 1);
        assertEquals(first, one.results().get(0).data().resourceId());
        assertEquals(second, two.results().get(0).data().resourceId());
    }

    @Test
    void skipsNothingWhileManyCommitInAnyOrder() {
        int writers = 6;
        int each = 15;
        String start = events.after(id, null, 200).metadata().nextCursor();
        List<CompletableFuture<List<UUID>>> writing = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            Random random = new Random(writer);
            writing.add(CompletableFuture.supplyAsync(() -> {
                List<UUID> written = new ArrayList<>();
                for (int i = 0; i < each; i++) {
                    UUID resource = UUID.randomUUID();
                    boolean fails = random.nextInt(5) == 0;
                    try {
                        QuarkusTransaction.requiringNew().run(() -> {
                            append(resource);
                            pause(random.nextInt(12));
                            if (fails) {
                                throw new IllegalArgumentException("rolled back on purpose");
                            }
                        });
                        written.add(resource);
                    } catch (IllegalArgumentException rolledBack) {
                        assertTrue(fails);
                    }
                }
                return written;
            }));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new));
        List<UUID> read = new ArrayList<>();
        String cursor = start;
        boolean done;
        do {
            done = all.isDone();
            EventPage page = events.after(id, cursor, 7);
            page.results().forEach(event -> read.add(event.data().resourceId()));
            cursor = page.metadata().nextCursor();
            done = done && page.results().isEmpty();
        } while (!done);
        List<UUID> written =
                writing.stream().flatMap(future -> future.join().stream()).toList();
        assertEquals(
                written.stream().sorted().toList(), read.stream().sorted().toList(), "each commit once, no rollback");
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isPartOfTheCommandOrNothing() {
        assertThrows(RuntimeException.class, () -> append(Ids.next(clock)), "no transaction, no event");
        programme.post("/places", Map.of("code", "A", "name", "A")).then().statusCode(201);
        programme.post("/places", Map.of("code", "A", "name", "Again")).then().statusCode(409);
        List<String> kinds = kinds(null);
        assertEquals(
                1, kinds.stream().filter("io.interlace.place.created"::equals).count());
    }

    private List<String> kinds(@Nullable String cursor) {
        return events.after(id, cursor, 200).results().stream()
                .map(CloudEvent::type)
                .toList();
    }

    @Test
    void tellsWhatChangedButNoNamesOrWords() {
        programme.person("Adaeze Winterbourne");
        String feed = programme
                .get("/events")
                .then()
                .statusCode(200)
                .body("results.type", hasItem("io.interlace.stakeholder.created"))
                .body("results[0].specversion", equalTo("1.0"))
                .extract()
                .asString();
        assertThat(feed, not(org.hamcrest.Matchers.containsString("Adaeze")));
    }

    @Test
    void refusesACursorAlteredByHand() {
        String cursor = programme
                .get("/events?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("metadata.nextCursor");
        programme
                .get("/events?cursor=" + cursor.substring(1))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
        TestProgramme other = TestProgramme.ledBy(people.founder());
        other.get("/events?cursor=" + cursor).then().statusCode(400);
    }
}
