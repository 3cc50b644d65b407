package io.interlace;

import static org.hamcrest.Matchers.equalTo;

import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A programme of one test, through the eyes of one of its members. */
public final class TestProgramme {

    private final String token;
    private final String path;

    private TestProgramme(String token, String path) {
        this.token = token;
        this.path = path;
    }

    /** A new programme, which the holder of the token leads. */
    public static TestProgramme ledBy(String token) {
        String id = as(token)
                .body(Map.of("name", "A programme", "purpose", "To be tried", "startsOn", "2026-01-05"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new TestProgramme(token, "/api/v1/programmes/" + id);
    }

    private static RequestSpecification as(String token) {
        return Api.given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    /** The same programme, seen by somebody else. */
    public TestProgramme as(TestProgramme.Someone someone) {
        return new TestProgramme(someone.token(), path);
    }

    /** The same programme, through the eyes of a new member in this role. */
    public TestProgramme as(People people, Role role) {
        String email = role.name().toLowerCase(Locale.ROOT) + "-" + id() + "@example.org";
        post("/members", Map.of("email", email, "name", "Fay", "role", role))
                .then()
                .statusCode(201);
        return as(new Someone(people.withAddress(email)));
    }

    /** Somebody who can sign in. */
    public record Someone(String token) {}

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String path(String below) {
        return path + below;
    }

    /** A request by the member. */
    public RequestSpecification asking() {
        return as(token);
    }

    public Response get(String below) {
        return asking().get(path(below));
    }

    public Response post(String below, Object body) {
        return asking().body(body).post(path(below));
    }

    /** A change of exactly this version. */
    public Response patch(String below, Object body, Object version) {
        return asking().header("If-Match", tag(version)).body(body).patch(path(below));
    }

    public Response delete(String below, Object version) {
        return asking().header("If-Match", tag(version)).delete(path(below));
    }

    private static String tag(Object version) {
        return "\"" + version + "\"";
    }

    /** Enters somebody and answers their id. */
    public String person(Map<String, Object> draft) {
        return post("/stakeholders", draft).then().statusCode(201).extract().path("id");
    }

    public String person(String name) {
        return person(Map.of("name", name));
    }

    /** A referral, not yet decided. */
    public String referral(String from, String to) {
        return post("/referrals", Map.of("fromStakeholderId", from, "toStakeholderId", to))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void accept(String referral) {
        asking().post(path("/referrals/" + referral + "/acceptance")).then().statusCode(200);
    }

    /** Hands in a file of CSV and answers the id of its import. */
    public String imported(String collection, String file) {
        return asking().contentType("text/csv;charset=UTF-8")
                .body(file)
                .post(path(collection + "/imports"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Hands in a file of CSV and waits until every row of it is there. */
    public void importing(String collection, String file) {
        String job = path(collection + "/imports/" + imported(collection, file));
        String state = asking().get(job).path("state");
        while (state.equals("QUEUED") || state.equals("RUNNING")) {
            pause();
            state = asking().get(job).path("state");
        }
        asking().get(job).then().body("state", equalTo("SUCCEEDED")).body("rejected", equalTo(0));
    }

    /** Sets the whole population frame: dimension, value and size of each cell. */
    public void frame(Object... cells) {
        List<Map<String, Object>> sent = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 3) {
            sent.add(Map.of("dimension", cells[i], "value", cells[i + 1], "size", cells[i + 2]));
        }
        Object version = get("/population-frame").path("version");
        asking().header("If-Match", tag(version))
                .body(Map.of("definition", "Who is counted", "cells", sent))
                .put(path("/population-frame"))
                .then()
                .statusCode(200);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
