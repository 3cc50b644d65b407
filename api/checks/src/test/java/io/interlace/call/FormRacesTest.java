package io.interlace.call;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done by the link of a proposal while its call closes, or while whoever sent it is forgotten. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FormRacesTest {

    private static final Map<String, Object> WHOLE = Map.of(
            "placeCodes",
            List.of("LAMBETH"),
            "sectorCodes",
            List.of("ACUTE"),
            "problem",
            "Patients are sent back to their GP",
            "aims",
            "One sentence that books the next clinic");

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    ForgetForms forgetForms;

    private Calling calling;
    private TestProgramme programme;
    private String call;
    private String wren;

    @BeforeEach
    void anOpenCall() {
        calling = Calling.ledBy(people.founder());
        programme = calling.programme();
        call = calling.openCall();
        wren = "wren-" + UUID.randomUUID() + "@example.org";
    }

    private FormHolder holder() {
        return FormHolder.of(programme, call, wren, database);
    }

    private FormHolder submitted() {
        FormHolder form = holder();
        form.save(WHOLE).then().statusCode(200);
        form.act("submission").then().statusCode(200);
        return form;
    }

    private UUID formId() {
        return database.first(
                        "select id from proposal_form where programme_id = ?::uuid",
                        row -> row.getObject(1, UUID.class),
                        programme.id())
                .orElseThrow();
    }

    /** What is asked while a row is held, once it waits for it; what follows is done before it goes on. */
    private Response whileHeld(String hold, UUID id, Supplier<Response> asked, Runnable then) {
        CompletableFuture<Response> answer = QuarkusTransaction.requiringNew().call(() -> {
            database.list(hold + " where programme_id = ?::uuid and id = ? returning 1", row -> 1, programme.id(), id);
            CompletableFuture<Response> asking = CompletableFuture.supplyAsync(asked);
            while (database.first(
                            "select 1 from pg_locks where locktype in ('transactionid', 'tuple') and not granted",
                            row -> 1)
                    .isEmpty()) {
                assertFalse(asking.isDone(), "it waits");
            }
            then.run();
            return asking;
        });
        return answer.join();
    }

    /** Those who save at the last moment each keep the call from closing: whoever looks then must not wait for them. */
    @Test
    void nobodyWaitsForACallThatIsOverAndThatOthersWorkOn() {
        FormHolder form = holder();
        int waited = QuarkusTransaction.requiringNew().call(() -> {
            database.list(
                    "select 1 from call where programme_id = ?::uuid and id = ?::uuid for key share",
                    row -> 1,
                    programme.id(),
                    call);
            CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                            .run(() -> database.update(
                                    "update call set closes_at = now() where programme_id = ?::uuid and id = ?::uuid",
                                    programme.id(),
                                    call)))
                    .join();
            database.list(
                    "select 1 from call where programme_id = ?::uuid and id = ?::uuid for share",
                    row -> 1,
                    programme.id(),
                    call);
            return CompletableFuture.supplyAsync(() -> {
                        programme.get("/calls/" + call).then().statusCode(200);
                        return form.save(WHOLE).statusCode();
                    })
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
        });
        assertEquals(409, waited);
        programme.get("/calls/" + call).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void nothingIsWithdrawnByTheLinkWhileItsCallCloses() {
        FormHolder form = submitted();
        whileHeld("update call set state = 'CLOSED'", UUID.fromString(call), form::withdraw, () -> {})
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"));
        form.get().then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void nothingIsSavedOfSomebodyWhoIsForgottenJustNow() {
        FormHolder form = submitted();
        Object version = form.get().path("version");
        String proposal = programme.get("/calls/" + call + "/proposals").path("results[0].id");
        Map<String, Object> patch = Map.of("lead", Map.of("name", "Wren Castlemoor"));
        whileHeld(
                        "update proposal_form set title = title",
                        formId(),
                        () -> form.save(patch, version),
                        () -> forgetForms.forget(UUID.fromString(programme.id()), formId()))
                .then()
                .statusCode(404);
        programme.get("/proposals/" + proposal + "/sender").then().body("lead", nullValue());
    }

    @Test
    void whatIsFirstWrittenJustNowIsNotForgottenAsUnwritten() {
        FormHolder form = holder();
        UUID id = formId();
        database.update("update proposal_form set created_at = now() - interval '15 days' where id = ?", id);
        QuarkusTransaction.requiringNew().run(() -> {
            database.list("select 1 from proposal_form where id = ? for update", row -> 1, id);
            CompletableFuture.runAsync(forgetForms::whatIsOld)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });
        form.get().then().statusCode(200);
    }

    @Test
    void otherSystemsAreToldOfADraftThatIsForgotten() {
        FormHolder form = holder();
        form.save(Map.of("aims", "A draft")).then().statusCode(200);
        String proposal = programme.get("/calls/" + call + "/proposals").path("results[0].id");
        form.act("erasure").then().statusCode(204);
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('proposal.deleted') }.subject", contains(endsWith(proposal)));
    }

    @Test
    void whoIsErasedIsNotToldAgainByAnAnswerThatIsRepeated() {
        String bea = programme.person(Map.of("name", "Bea", "email", "bea-" + wren));
        FormHolder form = holder();
        form.save(WHOLE).then().statusCode(200);
        form.save(Map.of("lead", Map.of("name", "Bea", "email", "bea-" + wren)))
                .then()
                .statusCode(200);
        Supplier<Response> submit = () -> FormHolder.stranger()
                .header("Idempotency-Key", "naming-" + wren)
                .post(form.path("/submission"));
        submit.get().then().statusCode(200).body("lead.name", equalTo("Bea"));
        submit.get().then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        programme.delete("/stakeholders/" + bea, 0).then().statusCode(204);
        submit.get().then().statusCode(410);
        form.get().then().body("lead", nullValue());
    }

    @Test
    void confirmsNothingToWhoeverAskedToBeLeftOutSince() {
        FormHolder form = holder();
        form.save(WHOLE).then().statusCode(200);
        String out = programme.person(Map.of("name", "Out", "email", wren));
        programme
                .patch("/stakeholders/" + out, Map.of("status", "OPTED_OUT"), 0)
                .then()
                .statusCode(200);
        int before = FormHolder.mails(wren, database).size();
        form.act("submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        assertEquals(before, FormHolder.mails(wren, database).size());
    }

    @Test
    void takesNoAddressOfMoreThanOneLine() {
        FormHolder.begin(programme, call, Map.of("name", "W", "email", "\"a\u2028b\"@example.org", "title", "T"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/email"));
    }

    @Test
    void everyLinkIsSentAgainInTurn() {
        for (int n = 0; n < 8; n++) {
            holder();
        }
        letADayPass();
        for (int n = 0; n < 2; n++) {
            holder();
        }
        sendAgain();
        letADayPass();
        sendAgain();
        List<Integer> links = database.list(
                "select count(*) from proposal_form_token where programme_id = ?::uuid group by form_id order by 1",
                row -> row.getInt(1),
                programme.id());
        assertThat(links, hasSize(10));
        assertThat(links.get(0), greaterThanOrEqualTo(2));
    }

    private void sendAgain() {
        FormHolder.stranger()
                .body(Map.of("email", wren))
                .post(FormHolder.published(programme, call) + "/links")
                .then()
                .statusCode(202);
    }

    private void letADayPass() {
        database.update(
                "update proposal_form_token set created_at = created_at - interval '25 hours' where programme_id = ?::uuid",
                programme.id());
    }
}
