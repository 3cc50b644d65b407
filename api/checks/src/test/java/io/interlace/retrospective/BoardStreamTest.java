package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoardStreamTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    BoardStreams streams;

    private static String watched(Sitting sitting, TestProgramme who, String lastEventId, int seconds) {
        return who.asking()
                .header("Last-Event-ID", lastEventId)
                .get(who.path(sitting.path("/stream?seconds=" + seconds)))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/event-stream"))
                .extract()
                .asString();
    }

    @Test
    void beginsWithTheWholeBoardAndHowFarThePeopleAre() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("REFLECT");
        sitting.write(sitting.people().get(0), "Rang out");
        String told = watched(sitting, sitting.people().get(0), "0", 1);
        assertThat(told, containsString("event:changes"));
        assertThat(told, containsString("\"phase\":\"REFLECT\""));
        assertThat(told, containsString("event:counts"));
        assertThat(told, containsString("\"written\":1"));
        assertThat("before it is shown", told, not(containsString("Rang out")));
    }

    @Test
    void tellsWhoeverWatchesWhatOthersDo() throws Exception {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        sitting.write(sitting.people().get(0), "Rang out");
        var told = CompletableFuture.supplyAsync(
                () -> watched(sitting, sitting.people().get(1), "0", 5));
        sitting.in("GROUP");
        assertThat(told.get(30, TimeUnit.SECONDS), containsString("Rang out"));
    }

    @Test
    void leavesRoomForOthersWhateverOnePersonWatches() throws Exception {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        var tabs = Executors.newCachedThreadPool();
        try {
            List<Future<Integer>> watching = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                watching.add(tabs.submit(() -> status(sitting, wren, 6)));
            }
            while (streams.watching() < 12) {
                assertThat("it goes on", watching.stream().noneMatch(Future::isDone));
            }
            assertThat(status(sitting, wren, 1), equalTo(429));
            assertThat(status(sitting, sitting.people().get(1), 1), equalTo(200));
            for (Future<Integer> tab : watching) {
                assertThat(tab.get(30, TimeUnit.SECONDS), equalTo(200));
            }
        } finally {
            tabs.shutdownNow();
        }
        assertThat("those that have ended count no more", status(sitting, wren, 1), equalTo(200));
    }

    private static int status(Sitting sitting, TestProgramme who, int seconds) {
        return who.asking()
                .get(who.path(sitting.path("/stream?seconds=" + seconds)))
                .statusCode();
    }

    @Test
    void goesOnAfterWhatWasSeenAndGivesEverythingForWhatIsNoNumber() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        sitting.write(wren, "Rang out");
        sitting.in("GROUP");
        String seen = sitting.board(wren).path("everybody.sequence").toString();
        assertThat(watched(sitting, wren, seen, 1), not(containsString("event:changes")));
        sitting.write(wren, "Nobody answers");
        String later = watched(sitting, wren, seen, 1);
        assertThat(later, containsString("Nobody answers"));
        assertThat(later, not(containsString("Rang out")));
        for (String forged : new String[] {"999999", "-3", "x\u00e9", "1e9"}) {
            assertThat(watched(sitting, wren, forged, 1), containsString("Rang out"));
        }
    }
}
