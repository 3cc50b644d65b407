package io.interlace.invitation;

import io.interlace.Api;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A programme in which people are invited, through the eyes of its lead. */
record Inviting(TestProgramme programme) {

    static Inviting ledBy(String founder) {
        return new Inviting(TestProgramme.ledBy(founder));
    }

    /** The template that the programme began with. */
    String template(String purpose) {
        return programme
                .get("/invitation-templates?purpose=" + purpose)
                .then()
                .statusCode(200)
                .extract()
                .path("results[0].id");
    }

    /** Somebody with an address of their own. */
    String person(String name) {
        return programme.person(Map.of("name", name, "email", address(name)));
    }

    static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    }

    Response post(String person, String purpose, Map<String, Object> more) {
        Map<String, Object> draft = new TreeMap<>(Map.of("stakeholderId", person, "templateId", template(purpose)));
        draft.putAll(more);
        return programme.post("/invitations", draft);
    }

    /** Invites to take part, and answers the invitation's id. */
    String invite(String person) {
        return invite(person, "ENGAGE");
    }

    String invite(String person, String purpose) {
        return post(person, purpose, Map.of()).then().statusCode(201).extract().path("id");
    }

    ValidatableResponse read(String invitation) {
        return programme.get("/invitations/" + invitation).then().statusCode(200);
    }

    String state(String invitation) {
        return read(invitation).extract().path("state");
    }

    /** One of the things that are done about an invitation. */
    Response act(String invitation, String what) {
        return programme.asking().post(programme.path("/invitations/" + invitation + "/" + what));
    }

    Response sendAgain(String invitation) {
        return sendAgain(invitation, Map.of());
    }

    Response sendAgain(String invitation, Map<String, Object> draft) {
        return programme.post("/invitations/" + invitation + "/sending", draft);
    }

    /** The Message-ID of what was sent last for an invitation, or of its reminder. */
    Response comesBack(String messageId) {
        return programme.post("/invitation-bounces", Map.of("messageId", messageId, "reason", "550 No such user"));
    }

    /** Nobody is asked from yesterday until this day. */
    void quietUntil(LocalDate day) {
        Map<String, String> period = Map.of(
                "from", LocalDate.now(ZoneId.of("UTC")).minusDays(1).toString(), "to", day.toString(), "reason", "R");
        programme
                .asking()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "periodDays", 28,
                        "maxContacts", 2,
                        "maxMinutes", 60,
                        "quietDaysAfterDecline", 0,
                        "maxReminders", 2,
                        "quietPeriods", List.of(period)))
                .put(programme.path("/contact-policy"))
                .then()
                .statusCode(200);
    }

    Response statusOf(String person) {
        return programme.get("/stakeholders/" + person);
    }

    void become(String person, String status) {
        Object version = statusOf(person).path("version");
        programme
                .patch("/stakeholders/" + person, Map.of("status", status), version)
                .then()
                .statusCode(200);
    }

    void erase(String person) {
        programme
                .delete("/stakeholders/" + person, statusOf(person).path("version"))
                .then()
                .statusCode(204);
    }

    void merge(String kept, String duplicate) {
        programme
                .post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", duplicate))
                .then()
                .statusCode(200);
    }

    ValidatableResponse contactOf(String invitation) {
        String contact = read(invitation).extract().path("contactId");
        return programme.get("/contacts/" + contact).then().statusCode(200);
    }

    Inviting as(People people, Role role) {
        return new Inviting(programme.as(people, role));
    }

    /** Presses a button of the page behind a link. */
    static Response press(String token, String button, Map<String, Object> body) {
        var request = Api.given().contentType("application/json");
        return (body.isEmpty() ? request : request.body(body)).post("/api/v1/participation/" + token + "/" + button);
    }
}
