package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in a retrospective: added, written to and taken away by whoever leads it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeatTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Seating seating;
    private Sitting sitting;
    private String cleo;

    @BeforeEach
    void aRetrospective() {
        seating = Seating.of(people, database, "NAMED", 2);
        sitting = seating.sitting();
        cleo = seating.person("Cleo");
    }

    private ValidatableResponse asksOf(String person) {
        return seating.lead()
                .get("/stakeholders/" + person + "/contacts")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse delete(String person) {
        return seating.lead()
                .asking()
                .delete(seating.lead().path(sitting.path("/seats/" + seating.seat(person))))
                .then();
    }

    @Test
    void writesOnceToWhoeverHasNoWayWhenTwoAskForIt() {
        seating.add(cleo).then().statusCode(200);
        Supplier<Response> send = () -> seating.lead().post(sitting.path("/seat-links"), Map.of());
        new LockQueue(database)
                .behind("stakeholder where id", cleo, send, send)
                .forEach(answer -> answer.then().statusCode(200));
        assertThat(seating.mails(seating.address("Cleo")), hasSize(1));
    }

    @Test
    void listsWhoTakesPartAndHowTheyCome() {
        seating.add(cleo)
                .then()
                .statusCode(200)
                .body("done.name", contains("Cleo"))
                .body("leftOut", empty());
        seating.list()
                .then()
                .statusCode(200)
                .body("results", hasSize(5))
                .body("results.find { it.person?.name == 'Person 0' }.inTeam", equalTo(true))
                .body("results.find { it.person?.name == 'Person 0' }.hasAccount", equalTo(true))
                .body("results[4].person.name", equalTo("Cleo"))
                .body("results.find { it.person?.name == 'Cleo' }.inTeam", equalTo(false))
                .body("results.find { it.person?.name == 'Cleo' }.hasAccount", equalTo(false))
                .body("results.find { it.person?.name == 'Cleo' }.canBeMailed", equalTo(true))
                .body("results.find { it.person?.name == 'Cleo' }.link", nullValue());
        seating.lead()
                .get(sitting.path("/seats/" + seating.seat(cleo)))
                .then()
                .statusCode(200)
                .body("person.name", equalTo("Cleo"));
        seating.lead().get(sitting.path("/seats/" + cleo)).then().statusCode(404);
        seating.lead()
                .asking()
                .accept("text/csv")
                .get(seating.lead().path(sitting.path("/seats")))
                .then()
                .statusCode(200)
                .body(containsString("Cleo"));
        sitting.board(seating.lead()).then().body("everybody.seats.person.name", hasItem("Cleo"));
    }

    @Test
    void asksOthersThanTheTeamForTheirTimeAsTheContactPolicyAllows() {
        String dora = seating.person("Dora");
        seating.add(cleo, dora, cleo).then().statusCode(200).body("done.name", containsInAnyOrder("Cleo", "Dora"));
        asksOf(cleo).body("results.purpose", contains("RETROSPECTIVE")).body("results.minutes", contains(60));
        seating.add(cleo).then().body("done", empty()).body("leftOut.reason", contains("TAKES_PART_ALREADY"));
        asksOf(cleo).body("results", hasSize(1));
        Seating second = new Seating(sitting.again("NAMED", Map.of()), database);
        second.add(cleo)
                .then()
                .statusCode(200)
                .body("leftOut.person.name", contains("Cleo"))
                .body("leftOut.reason", contains("OVER_BUDGET"))
                .body("leftOut.availableFrom", hasItem(not(nullValue())));
        Map<String, Object> insisting =
                Map.of("stakeholderIds", List.of(cleo, dora), "overrideReason", "They offered to come");
        seating.lead()
                .as(people, Role.FACILITATOR)
                .post(second.sitting().path("/seats"), insisting)
                .then()
                .statusCode(403);
        seating.lead()
                .post(second.sitting().path("/seats"), insisting)
                .then()
                .statusCode(200)
                .body("done.name", containsInAnyOrder("Cleo", "Dora"));
        asksOf(cleo).body("results.overrideReason", hasItem("They offered to come"));
        String member = seating.list().path("results.find { it.inTeam }.person.id");
        asksOf(member).body("results", empty());
    }

    @Test
    void namesWhoCannotBeAddedAndWhy() {
        String gone = seating.person("Gone");
        seating.lead().delete("/stakeholders/" + gone, 0).then().statusCode(204);
        String out = seating.person("Out");
        seating.lead()
                .patch("/stakeholders/" + out, Map.of("status", "OPTED_OUT"), 0)
                .then()
                .statusCode(200);
        seating.add(out, gone)
                .then()
                .statusCode(200)
                .body("done", empty())
                .body("leftOut.reason", contains("OPTED_OUT", "ERASED"));
        seating.add(cleo, seating.lead().id())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/stakeholderIds/1"));
        asksOf(cleo).body("results", empty());
        sitting.in("CLOSED");
        seating.add(cleo).then().statusCode(409);
    }

    @Test
    void takesAwayWhoHasDoneNothingAndTheirAskWithThem() {
        seating.add(cleo).then().statusCode(200);
        delete(cleo).statusCode(204);
        asksOf(cleo).body("results.status", contains("CANCELLED"));
        seating.list().then().body("results", hasSize(4));
        sitting.in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        sitting.write(wren, "Rang out");
        String writer = seating.list().path("results.find { it.person?.name == 'Person 0' }.person.id");
        String reader = seating.list().path("results.find { it.person?.name == 'Person 1' }.person.id");
        delete(writer).statusCode(409).body("type", endsWith("/in-use"));
        delete(reader).statusCode(204);
        sitting.board(sitting.people().get(1)).then().statusCode(404);
    }

    @Test
    void takesAnAskBackOfWhatIsDeletedBeforeItBegins() {
        seating.add(cleo).then().statusCode(200);
        Object version = seating.lead().get(sitting.path("")).path("version");
        seating.lead().delete(sitting.path(""), version).then().statusCode(204);
        asksOf(cleo).body("results.status", contains("CANCELLED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEAD", "FACILITATOR"})
    void isForThoseWhoLeadAlone(String role) {
        TestProgramme who =
                role.equals("LEAD") ? seating.lead() : seating.lead().as(people, Role.FACILITATOR);
        who.get(sitting.path("/seats")).then().statusCode(200);
        sitting.people().get(0).get(sitting.path("/seats")).then().statusCode(403);
    }

    @Test
    void happensOnceHoweverOftenItIsSent() {
        for (int i = 0; i < 2; i++) {
            seating.lead()
                    .asking()
                    .header("Idempotency-Key", "once")
                    .body(Map.of("stakeholderIds", List.of(cleo)))
                    .post(seating.lead().path(sitting.path("/seats")))
                    .then()
                    .statusCode(200)
                    .body("done.name", contains("Cleo"));
        }
        String seat = seating.seat(cleo);
        for (int i = 0; i < 2; i++) {
            seating.lead()
                    .asking()
                    .header("Idempotency-Key", "once")
                    .body(Map.of("seatIds", List.of(seat)))
                    .post(seating.lead().path(sitting.path("/seat-links")))
                    .then()
                    .statusCode(200)
                    .body("done.name", contains("Cleo"));
        }
        assertThat(seating.mails(seating.address("Cleo")), hasSize(1));
    }
}
