package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.Production;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.mail.MailServer;
import io.interlace.mail.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links to boards as real mail: whoever leads is told what became of each, and nobody gets what was taken back. */
@QuarkusTest
@Tag("strain")
@TestProfile(Production.class)
class SeatMailTest {

    @Inject
    People people;

    @Inject
    Postman postman;

    @Inject
    Database database;

    private Seating seating;
    private String cleo;

    @BeforeEach
    void aRetrospective() {
        database.update("delete from mail");
        MailServer.empty();
        seating = Seating.of(people, database, "ANONYMOUS", 1);
        cleo = seating.person("Cleo");
        seating.add(cleo).then().statusCode(200);
        seating.send(cleo).then().statusCode(200).body("done.name", contains("Cleo"));
    }

    private ValidatableResponse link() {
        return seating.lead()
                .get(seating.sitting().path("/seats/" + seating.seat(cleo)))
                .then()
                .statusCode(200);
    }

    @Test
    void isToldAsSentOnceItHasLeftAndKeptNowhere() {
        link().body("link.state", equalTo("SENDING")).body("link.sentAt", nullValue());
        String token = seating.token(seating.address("Cleo"));
        postman.goOut();
        link().body("link.state", equalTo("SENT")).body("link.sentAt", not(nullValue()));
        assertThat(MailServer.received(), hasSize(1));
        for (String table : database.list(
                "select table_name from information_schema.tables where table_schema = 'public'",
                row -> row.getString(1))) {
            assertThat(
                    table,
                    database.list("select 1 from " + table + " t where strpos(t::text, ?) > 0", row -> 1, token),
                    empty());
        }
        seating.sitting().board(seating.guest(token)).then().statusCode(200);
    }

    @Test
    void isToldAsRefusedWithWhatTheOtherSideSaid() {
        seating.sitting().in("REFLECT");
        MailServer.whileRefusing(() -> {
            for (int attempt = 0; attempt < 5; attempt++) {
                database.update("update mail set not_before = now()");
                postman.goOut();
            }
        });
        link().body("link.state", equalTo("REFUSED")).body("link.reason", containsString("451"));
    }

    @Test
    void saysSoWhereNobodyKnowsWhetherItCame() {
        MailServer.whileDyingAfterTheLastByte(postman::goOut);
        link().body("link.state", equalTo("UNKNOWN"));
    }

    @Test
    void goesToNobodyWhoIsTakenAwayOrLeavesBeforeItHasLeft() {
        for (String how : List.of("seat", "link", "opt-out", "erasure")) {
            String person = seating.person("Leaving by " + how);
            seating.add(person).then().statusCode(200);
            seating.send(person).then().body("done", hasSize(1));
            String seat = seating.lead().path(seating.sitting().path("/seats/" + seating.seat(person)));
            Object version = seating.lead().get("/stakeholders/" + person).path("version");
            switch (how) {
                case "seat" -> seating.lead().asking().delete(seat).then().statusCode(204);
                case "link" ->
                    seating.lead().asking().post(seat + "/revocation").then().statusCode(200);
                case "opt-out" ->
                    Seating.press(seating.token(seating.address("Leaving by " + how)), how)
                            .then()
                            .statusCode(204);
                default ->
                    seating.lead()
                            .delete("/stakeholders/" + person, version)
                            .then()
                            .statusCode(204);
            }
        }
        postman.goOut();
        assertThat("Cleo's alone", MailServer.received(), hasSize(1));
    }
}
