package io.interlace.call;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.Api;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a call that everybody reads to a proposal that somebody without an account has sent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicFormTest {

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
        call = calling.openCall(Map.of("capacity", Map.of("facilitatorDays", 20)));
        wren = "wren-" + UUID.randomUUID() + "@example.org";
    }

    private FormHolder holder() {
        return FormHolder.of(programme, call, wren, database);
    }

    private static Map<String, Object> whole(Map<String, Object> more) {
        Map<String, Object> draft = new TreeMap<>(Map.of(
                "partner",
                Map.of("name", "Bea", "email", "bea@example.org", "role", "GP", "organisation", "A practice"),
                "organisations",
                "Two clinics",
                "placeCodes",
                List.of("LAMBETH"),
                "sectorCodes",
                List.of("ACUTE", "PRIMARY"),
                "problem",
                "Patients are sent back to their GP",
                "aims",
                "One sentence that books the next clinic",
                "facilitatorDays",
                9));
        draft.putAll(more);
        return draft;
    }

    private FormHolder submitted() {
        FormHolder form = holder();
        form.save(whole(Map.of())).then().statusCode(200);
        form.act("submission").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        return form;
    }

    private String proposal() {
        return programme.get("/calls/" + call + "/proposals").path("results[0].id");
    }

    @Test
    void isReadByEverybodyFromItsOpeningOn() {
        String published = FormHolder.published(programme, call);
        String tag = Api.given()
                .get(published)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("state", equalTo("OPEN"))
                .body("stateInWords", containsString("Open"))
                .body("takesProposals", equalTo(true))
                .body("criteria[0].question", notNullValue())
                .body("eligibilityChecks.name", contains("A named lead on each side"))
                .body("placeChoices.code", containsInAnyOrder("LAMBETH", "BEXLEY"))
                .body("capacity.facilitatorDays", equalTo(20))
                .extract()
                .header("ETag");
        Api.given().header("If-None-Match", tag).get(published).then().statusCode(304);
        calling.act(call, "closing").then().statusCode(200);
        Api.given()
                .get(published)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("takesProposals", equalTo(false))
                .body("stateInWords", containsString("panel"));
    }

    @Test
    void hidesADraftAsWhatIsNotThere() {
        String draft = Calling.made(calling.draftCall(Map.of()));
        String elsewhere = Calling.ledBy(people.founder()).openCall();
        for (String id : List.of(draft, elsewhere, UUID.randomUUID().toString(), "x", "%00")) {
            Api.given()
                    .get(FormHolder.published(programme, id))
                    .then()
                    .statusCode(404)
                    .body("detail", equalTo("No such call."));
        }
        FormHolder.begin(programme, draft, Map.of("name", "W", "email", wren, "title", "T"))
                .then()
                .statusCode(404);
    }

    @Test
    void becomesAProposalLikeAnyOtherWhenItIsFirstSaved() {
        String ada = programme.person(
                Map.of("name", "Ada", "email", wren, "affiliations", List.of(Map.of("sectorCode", "ACUTE"))));
        FormHolder form = holder();
        form.get()
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("state", equalTo("DRAFT"))
                .body("title", equalTo("Book it yourself"))
                .body("lead.name", equalTo("Wren"))
                .body("savedAt", nullValue());
        programme.get("/calls/" + call + "/proposals").then().body("results", empty());
        form.save(Map.of("problem", "<b>Sent</b> back"), 0)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("problem", equalTo("<b>Sent</b> back"))
                .body("savedAt", notNullValue());
        form.save(whole(Map.of())).then().statusCode(200);
        form.act("submission").then().statusCode(200).body("submittedAt", notNullValue());
        programme
                .get("/calls/" + call + "/proposals")
                .then()
                .body("results[0].origin", equalTo("FORM"))
                .body("results[0].state", equalTo("SUBMITTED"))
                .body("results[0].lead.id", equalTo(ada))
                .body("results[0].sectorCodes", contains("ACUTE", "PRIMARY"));
        programme
                .get("/proposals/" + proposal() + "/sender")
                .then()
                .statusCode(200)
                .body("sender.email", equalTo(wren))
                .body("partner.organisation", equalTo("A practice"))
                .body("organisations", equalTo("Two clinics"));
        List<String> mails = FormHolder.mails(wren, database);
        assertThat(mails, hasSize(2));
        assertThat(mails.get(0), not(containsString("Book it yourself")));
        assertThat(mails.get(1), containsString("Book it yourself"));
        FormHolder later = new FormHolder(FormHolder.newestLink(wren, database));
        later.get().then().body("state", equalTo("SUBMITTED"));
        form.act("submission").then().statusCode(200);
        assertThat("confirmed once", FormHolder.mails(wren, database), hasSize(2));
    }

    @Test
    void namesEverythingThatIsMissingAndLosesNothing() {
        FormHolder form = holder();
        form.act("submission").then().statusCode(409);
        form.save(Map.of("lead", Map.of("name", "", "email", "half@"), "partner", Map.of("role", "GP")))
                .then()
                .statusCode(200);
        form.act("submission")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/lead/name",
                                "/lead/email",
                                "/partner/name",
                                "/placeCodes",
                                "/sectorCodes",
                                "/problem",
                                "/aims",
                                "/facilitatorDays"));
        form.get().then().body("state", equalTo("DRAFT")).body("partner.role", equalTo("GP"));
    }

    @Test
    void isChangedUntilTheCallClosesAndReadAfterwards() {
        FormHolder form = submitted();
        form.save(Map.of("aims", "Two sentences")).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        form.save(Map.of("aims", "")).then().statusCode(400).body("errors.pointer", contains("/aims"));
        form.get().then().body("aims", equalTo("Two sentences")).body("editable", equalTo(true));
        calling.letTimePass(call, database);
        form.save(Map.of("aims", "Too late")).then().statusCode(409).body("type", endsWith("/call-not-open"));
        form.withdraw().then().statusCode(409);
        form.get()
                .then()
                .statusCode(200)
                .body("aims", equalTo("Two sentences"))
                .body("editable", equalTo(false))
                .body("call.state", equalTo("CLOSED"));
        FormHolder.begin(programme, call, Map.of("name", "W", "email", wren, "title", "T"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"));
    }

    @Test
    void isWithdrawnAndSaysSo() {
        FormHolder form = submitted();
        form.withdraw()
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("editable", equalTo(false));
        form.save(Map.of("aims", "Back")).then().statusCode(409);
        assertThat(FormHolder.mails(wren, database).get(2), containsString("withdrawn"));
    }

    @Test
    void letsTheSecondOfTwoDevicesKnow() {
        FormHolder form = holder();
        form.save(Map.of("aims", "By phone"), 0).then().statusCode(200);
        form.save(Map.of("aims", "By desk"), 0).then().statusCode(412).body("currentVersion", equalTo(1));
        FormHolder.stranger()
                .body(Map.of("aims", "By desk"))
                .patch(form.path(""))
                .then()
                .statusCode(428);
        programme
                .patch("/proposals/" + proposal(), Map.of("aims", "By the team"), 0)
                .then()
                .statusCode(200);
        form.save(Map.of("aims", "By desk"), 1).then().statusCode(412);
        form.get().then().body("aims", equalTo("By the team"));
    }

    @Test
    void answersTheSameWhoeverHasTheAddress() {
        String out = programme.person(Map.of("name", "Out", "email", wren));
        programme
                .patch("/stakeholders/" + out, Map.of("status", "OPTED_OUT"), 0)
                .then()
                .statusCode(200);
        Map<String, Object> draft = Map.of("name", "W", "email", wren.toUpperCase(java.util.Locale.ROOT), "title", "T");
        String silent = FormHolder.begin(programme, call, draft)
                .then()
                .statusCode(202)
                .extract()
                .asString();
        assertThat("whoever asked to be left out", FormHolder.mails(wren, database), empty());
        String other = "x" + wren;
        for (int n = 0; n < 12; n++) {
            String told = FormHolder.begin(programme, call, Map.of("name", "W", "email", other, "title", "T"))
                    .then()
                    .statusCode(202)
                    .extract()
                    .asString();
            assertEquals(silent, told);
        }
        assertThat("flooded no further", FormHolder.mails(other, database), hasSize(8));
    }

    @Test
    void sendsLinksAgainOnlyToTheirAddress() {
        holder();
        String again = FormHolder.published(programme, call) + "/links";
        for (String email : List.of(wren, "nobody-" + wren)) {
            FormHolder.stranger()
                    .body(Map.of("email", email))
                    .post(again)
                    .then()
                    .statusCode(202);
        }
        assertThat(FormHolder.mails(wren, database), hasSize(2));
        assertThat(FormHolder.mails("nobody-" + wren, database), empty());
        new FormHolder(FormHolder.newestLink(wren, database)).get().then().statusCode(200);
    }

    @Test
    void refusesWhatWouldBeMoreThanANameOrTooMuch() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("name", "W\r\nBcc: x@example.org", "email", wren, "title", "T"),
                Map.of("name", "W", "email", wren, "title", "T\nBcc: x@example.org"),
                Map.of("name", "W", "email", wren + "\r\nBcc: x@example.org", "title", "T"),
                Map.of("name", "W", "email", "no address", "title", "T"),
                Map.of("name", "W", "email", wren, "title", "x".repeat(201)))) {
            FormHolder.begin(programme, call, wrong).then().statusCode(400);
        }
        assertThat(FormHolder.mails(wren, database), empty());
        FormHolder form = holder();
        form.save(Map.of("lead", Map.of("name", "A\nB")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lead/name"));
        form.save(Map.of("problem", "x".repeat(5001))).then().statusCode(400);
        form.save(Map.of("placeCodes", List.of("ATLANTIS")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/placeCodes/0"));
        form.save(Map.of("leadId", UUID.randomUUID().toString())).then().statusCode(400);
        form.save(Map.of("state", "SUBMITTED")).then().statusCode(400);
    }

    @Test
    void keepsTheLinkAsADigestAndOutOfAnswers() {
        FormHolder form = submitted();
        for (String table : List.of("proposal_form_token", "proposal_form", "event", "idempotent_answer")) {
            List<String> rows = database.list("select t::text from " + table + " t", row -> row.getString(1));
            assertThat(table, String.join("\n", rows), not(containsString(form.token())));
        }
        form.save(Map.of("title", "")).then().statusCode(400).body("instance", equalTo("/api/v1/public/proposals/***"));
        new FormHolder("x".repeat(43)).get().then().statusCode(404).body("detail", equalTo("No such link."));
        calling.act(call, "closing");
        FormHolder.stranger()
                .post("/api/v1/participation/" + form.token() + "/opt-out")
                .then()
                .statusCode(404);
    }

    @Test
    void tellsAddressesToTheTeamAlone() {
        submitted();
        String proposal = proposal();
        String list = "/calls/" + call + "/proposals";
        for (String form : List.of("application/json", "text/csv", "application/x-ndjson")) {
            String told = programme
                    .asking()
                    .noFilters()
                    .accept(form)
                    .get(programme.path(list))
                    .asString();
            assertThat(form, told, not(containsString("@")));
        }
        assertThat(programme.get("/proposals/" + proposal).asString(), not(containsString("@")));
        assertThat(programme.get("/events?limit=200").asString(), not(containsString(wren)));
        for (Role role : List.of(Role.ASSESSOR, Role.CONTRIBUTOR, Role.VIEWER)) {
            programme
                    .as(people, role)
                    .get("/proposals/" + proposal + "/sender")
                    .then()
                    .statusCode(403);
        }
        String entered = Calling.made(programme.post(list, Map.of("title", "By the team")));
        programme.get("/proposals/" + entered + "/sender").then().statusCode(404);
        programme.get("/proposals/" + entered).then().body("origin", equalTo("TEAM"));
    }

    @Test
    void namesWhoLeadsItToThoseWhoHelpAlone() {
        submitted();
        String proposal = "/proposals/" + proposal();
        for (TestProgramme team : List.of(programme, programme.as(people, Role.FACILITATOR))) {
            team.get(proposal)
                    .then()
                    .body("lead", nullValue())
                    .body("leadInForm", equalTo("Wren"))
                    .body("partnerInForm", equalTo("Bea"));
        }
        String list = programme.path("/calls/" + call + "/proposals");
        assertThat(
                programme.asking().noFilters().accept("text/csv").get(list).asString(), containsString(",Wren,Bea,"));
        for (Role role : List.of(Role.ASSESSOR, Role.INTEGRATION)) {
            TestProgramme reader = programme.as(people, role);
            reader.get(proposal).then().body("leadInForm", nullValue()).body("partnerInForm", nullValue());
            assertThat(
                    reader.asking().noFilters().accept("text/csv").get(list).asString(), not(containsString("Wren")));
        }
    }

    @Test
    void namesNobodyWhoWasForgottenNotEvenInWhatIsAnsweredAgain() {
        FormHolder form = submitted();
        calling.act(call, "closing").then().statusCode(200);
        String check = programme.path("/proposals/" + proposal() + "/eligibility");
        Supplier<Response> checked = () -> programme
                .asking()
                .header("Idempotency-Key", "forgotten")
                .body(Map.of("eligible", true))
                .post(check);
        checked.get().then().statusCode(200).body("leadInForm", equalTo("Wren"));
        form.act("erasure").then().statusCode(204);
        assertThat(checked.get().asString(), not(containsString("Wren")));
        programme
                .get("/proposals/" + proposal())
                .then()
                .body("origin", equalTo("FORM"))
                .body("leadInForm", nullValue())
                .body("partnerInForm", nullValue());
    }

    @Test
    void forgetsWhoeverIsErasedAsAPerson() {
        String ada = programme.person(Map.of("name", "Ada", "email", wren));
        FormHolder form = submitted();
        String proposal = proposal();
        programme.delete("/stakeholders/" + ada, 0).then().statusCode(204);
        programme
                .get("/proposals/" + proposal + "/sender")
                .then()
                .statusCode(200)
                .body("sender", nullValue())
                .body("lead", nullValue());
        form.get().then().statusCode(404);
        assertThat(FormHolder.mails(wren, database), empty());
        programme.get("/proposals/" + proposal).then().body("title", equalTo("Book it yourself"));
    }

    @Test
    void forgetsWhoeverAsksForItByTheirLink() {
        FormHolder draft = holder();
        draft.save(Map.of("aims", "A draft")).then().statusCode(200);
        draft.act("erasure").then().statusCode(204);
        draft.get().then().statusCode(404);
        programme.get("/calls/" + call + "/proposals").then().body("results", empty());
        FormHolder form = submitted();
        calling.act(call, "closing").then().statusCode(200);
        programme
                .asking()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("eligible", true))
                .post(programme.path("/proposals/" + proposal() + "/eligibility"))
                .then()
                .statusCode(200);
        assertThat(answersNaming(proposal()), hasSize(1));
        form.act("erasure").then().statusCode(204);
        assertThat("answered to the team", answersNaming(proposal()), empty());
        programme.get("/calls/" + call + "/proposals").then().body("results.state", contains("SUBMITTED"));
        programme.get("/proposals/" + proposal() + "/sender").then().body("partner", nullValue());
        assertThat(FormHolder.mails(wren, database), empty());
    }

    @Test
    void forgetsWhatNobodyOpenedAndEverybodyAYearLater() {
        FormHolder unopened = holder();
        FormHolder sent = submitted();
        database.update(
                "update proposal_form set created_at = now() - interval '15 days' where programme_id = ?::uuid",
                programme.id());
        forgetForms.whatIsOld();
        unopened.get().then().statusCode(404);
        sent.get().then().statusCode(200);
        calling.act(call, "closing").then().statusCode(200);
        database.update(
                "update call set closes_at = now() - interval '400 days', opens_at = now() - interval '500 days' where programme_id = ?::uuid",
                programme.id());
        forgetForms.whatIsOld();
        sent.get().then().statusCode(404);
        programme.get("/proposals/" + proposal() + "/sender").then().body("sender", nullValue());
    }

    @Test
    void isChangedByTheTeamWithoutALeadWhomTheProgrammeKnows() {
        submitted();
        String proposal = proposal();
        Object version = programme.get("/proposals/" + proposal).path("version");
        FormHolder form = new FormHolder(FormHolder.newestLink(wren, database));
        String savedAt = form.get().path("savedAt");
        programme
                .patch("/proposals/" + proposal, Map.of("attributes", Map.of("size", "small")), version)
                .then()
                .statusCode(200)
                .body("lead", nullValue());
        form.get().then().body("savedAt", equalTo(savedAt));
    }

    /** The answers kept for repetitions that tell of it to others than those who hold its link. */
    private List<String> answersNaming(String proposal) {
        return database.list(
                "select path from idempotent_answer where path like ? and strpos(answer::text, ?) > 0",
                row -> row.getString(1),
                programme.path("") + "/%",
                proposal);
    }
}
