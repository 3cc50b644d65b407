package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reminder to write before the time is over: once, a day before, to those it may go to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemindWritersTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    RemindWriters remindWriters;

    private Seating seating;

    @BeforeEach
    void aTeam() {
        seating = Seating.of(people, database, "NAMED", 2);
    }

    /** For writing, for so many hours. */
    private Sitting opened(String anonymity, int hours) {
        Instant until = Instant.now().plus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Sitting sitting = seating.sitting()
                .again(
                        anonymity,
                        Map.of(
                                "writeUntil",
                                until.toString(),
                                "startsAt",
                                until.plus(1, ChronoUnit.DAYS).toString()));
        seating = new Seating(sitting, database);
        return sitting;
    }

    private void aDayBefore() {
        database.update(
                "update retrospective set remind_at = now() - interval '1 minute',"
                        + " write_until = now() + interval '1 day' - interval '1 minute' where id = ?::uuid and remind_at is not null",
                seating.sitting().id());
        remind();
    }

    private void remind() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            remindWriters.remindDue();
        } finally {
            context.terminate();
        }
    }

    private String team(int number) {
        return "team" + number + "-" + seating.lead().id() + "@example.org";
    }

    private List<String> reminders(String address) {
        return seating.mails(address).stream()
                .filter(body -> body.contains("You can write until") && body.contains("looks back"))
                .toList();
    }

    @Test
    void goesOnceToThoseWhoHaveNotSaidThatTheyAreReady() {
        Sitting sitting = opened("NAMED", 72);
        String token = seating.invited("Cleo");
        seating.person("Not invited");
        sitting.in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        wren.asking()
                .body(Map.of("ready", true))
                .put(wren.path(sitting.path("/readiness")))
                .then()
                .statusCode(200);
        remind();
        assertThat("not before its day", reminders(team(1)), empty());
        aDayBefore();
        aDayBefore();
        assertThat(reminders(team(0)), empty());
        assertThat(reminders(team(1)), hasSize(1));
        assertThat(reminders(seating.address("Cleo")), hasSize(1));
        assertThat(
                reminders(seating.address("Cleo")).get(0),
                allOf(
                        containsString("there is nothing to do"),
                        containsString("Remind me no more"),
                        not(containsString(token))));
        sitting.write(seating.guest(seating.token(seating.address("Cleo"))), "Rang out");
        seating.sitting().board(seating.guest(token)).then().body("ownNotes.text", contains("Rang out"));
        String cleo = seating.list().path("results.find { it.person?.name == 'Cleo' }.person.id");
        seating.lead()
                .get("/stakeholders/" + cleo + "/contacts")
                .then()
                .body("results.purpose", contains("RETROSPECTIVE"));
    }

    @Test
    void goesToEverybodyAlikeWhereNobodyIsToldWhoWrote() {
        Sitting sitting = opened("ANONYMOUS", 72);
        seating.invited("Cleo");
        sitting.in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        sitting.write(wren, "Rang out");
        wren.asking()
                .body(Map.of("ready", true))
                .put(wren.path(sitting.path("/readiness")))
                .then()
                .statusCode(200);
        aDayBefore();
        for (String address : List.of(team(0), team(1), seating.address("Cleo"))) {
            assertThat(address, reminders(address), hasSize(1));
            assertThat(reminders(address).get(0), containsString("whether they have written or not"));
        }
        sitting.board(seating.guest(seating.token(team(0)))).then().body("ownNotes.text", contains("Rang out"));
    }

    @Test
    void goesToNobodyWhoSaidNoMore() {
        Sitting sitting = opened("NAMED", 72);
        String silent = seating.invited("Silent");
        String out = seating.invited("Out");
        String gone = seating.invited("Gone");
        seating.invited("Revoked");
        sitting.in("REFLECT");
        Seating.press(silent, "silence").then().statusCode(204);
        Seating.press(silent, "silence").then().statusCode(204);
        Seating.press(out, "opt-out").then().statusCode(204);
        String person = seating.list().path("results.find { it.person?.name == 'Gone' }.person.id");
        Object version = seating.lead().get("/stakeholders/" + person).path("version");
        seating.lead().delete("/stakeholders/" + person, version).then().statusCode(204);
        String seat = seating.list().path("results.find { it.person?.name == 'Revoked' }.id");
        revoke(seat).then().statusCode(200);
        aDayBefore();
        assertThat(reminders(team(0)), hasSize(1));
        for (String name : List.of("Silent", "Out", "Gone", "Revoked")) {
            assertThat(name, reminders(seating.address(name)), empty());
        }
        sitting.board(seating.guest(silent)).then().statusCode(200);
        assertThat(gone, not(equalTo(out)));
    }

    @Test
    void bringsNobodyInWhoseLinkIsWithdrawnMeanwhile() {
        Sitting sitting = opened("NAMED", 72);
        seating.invited("Cleo");
        sitting.in("REFLECT");
        String cleo = seating.list().path("results.find { it.person?.name == 'Cleo' }.person.id");
        String seat = seating.seat(cleo);
        database.update(
                "update retrospective set remind_at = now() - interval '1 minute' where id = ?::uuid", sitting.id());
        new LockQueue(database)
                .<Boolean>behind(
                        "stakeholder where id",
                        cleo,
                        () -> {
                            remind();
                            return true;
                        },
                        () -> revoke(seat).statusCode() == 200)
                .forEach(done -> assertThat(done, equalTo(true)));
        Seating.press(seating.token(seating.address("Cleo")), "pass").then().statusCode(410);
    }

    private Response revoke(String seat) {
        return seating.lead()
                .asking()
                .post(seating.lead().path(seating.sitting().path("/seats/" + seat + "/revocation")));
    }

    @Test
    void waitsForNoneOfManyThatCannotBeDoneNow() {
        Sitting sitting = opened("NAMED", 72).in("REFLECT");
        database.update(
                "update retrospective set remind_at = now() - interval '1 minute' where id = ?::uuid", sitting.id());
        List<UUID> earlier = database.list(
                "insert into retrospective select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'remind_at', now() - interval '1 hour'))).* from retrospective r, generate_series(1, 100)"
                        + " where r.id = ?::uuid returning id",
                row -> row.getObject(1, UUID.class),
                sitting.id());
        QuarkusTransaction.requiringNew().run(() -> {
            database.list(
                    "select 1 from retrospective where id = any(?::text[]::uuid[]) for update",
                    row -> 1,
                    earlier.stream().map(UUID::toString).toList());
            CompletableFuture.runAsync(this::remind).join();
        });
        database.update(
                "update retrospective set remind_at = null where id = any(?::text[]::uuid[])",
                earlier.stream().map(UUID::toString).toList());
        assertThat(reminders(team(0)), hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 23})
    void isNotOfWhatWasOpenedWithinTheLastDay(int hours) {
        Sitting sitting = opened("NAMED", hours);
        sitting.in("REFLECT");
        database.update("update retrospective set remind_at = remind_at - interval '30 days'");
        remind();
        assertThat(reminders(team(0)), empty());
    }

    @Test
    void isNotOfWhatHasGoneOnOrIsArchived() {
        Sitting sitting = opened("NAMED", 72);
        sitting.in("GROUP");
        aDayBefore();
        sitting.move("GROUP", "REFLECT").then().statusCode(200);
        seating.lead().asking().post(seating.lead().path("/archive")).then().statusCode(200);
        aDayBefore();
        assertThat(reminders(team(0)), empty());
    }

    @Test
    void goesOnceWhenManyNodesDoSo() throws Exception {
        Sitting sitting = opened("ANONYMOUS", 72);
        sitting.in("REFLECT");
        database.update(
                "update retrospective set remind_at = now() - interval '1 minute' where id = ?::uuid", sitting.id());
        Callable<Boolean> node = () -> {
            remind();
            return true;
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        remind();
        assertThat(reminders(team(0)), hasSize(1));
        assertThat(reminders(team(1)), hasSize(1));
    }
}
