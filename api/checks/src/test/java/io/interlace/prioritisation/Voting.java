package io.interlace.prioritisation;

import static org.hamcrest.Matchers.equalTo;

import io.interlace.Api;
import io.interlace.TestProgramme;
import io.interlace.challenge.Challenged;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A round of a programme of its own, through the eyes of its lead. */
record Voting(TestProgramme lead, List<String> challenges, String id) {

    /** A draft with so many challenges. */
    static Voting draft(People people, int challenges, Map<String, ?> more) {
        return draft(TestProgramme.ledBy(people.founder()), challenges, more);
    }

    static Voting draft(TestProgramme lead, int challenges, Map<String, ?> more) {
        List<String> ids = Challenged.challenges(lead, challenges);
        Map<String, Object> draft = new HashMap<>(Map.of("title", "First round", "challengeIds", ids));
        draft.putAll(more);
        return new Voting(
                lead,
                ids,
                lead.post("/prioritisations", draft)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** One that is open. */
    static Voting open(People people, int challenges, Map<String, ?> more) {
        return draft(people, challenges, more).opened();
    }

    static Voting open(People people, int challenges) {
        return open(people, challenges, Map.of());
    }

    Voting opened() {
        act("/opening").then().statusCode(200);
        return this;
    }

    Voting closed() {
        act("/closing").then().statusCode(200);
        return this;
    }

    String path(String below) {
        return "/prioritisations/" + id + below;
    }

    Response act(String below) {
        return lead.asking().post(lead.path(path(below)));
    }

    ValidatableResponse read() {
        return lead.get(path("")).then().statusCode(200);
    }

    Object version() {
        return read().extract().path("version");
    }

    Response change(Map<String, ?> patch) {
        return lead.patch(path(""), patch, version());
    }

    /** These challenges, by number from 0, each better than the next; several numbers in one text are equal. */
    Map<String, Object> ranks(String... ranks) {
        return Map.of(
                "ranks",
                Arrays.stream(ranks)
                        .map(equal -> Arrays.stream(equal.split(" "))
                                .map(number -> challenges.get(Integer.parseInt(number)))
                                .toList())
                        .toList());
    }

    Response give(TestProgramme member, String... ranks) {
        return member.post(path("/ballots"), ranks(ranks));
    }

    TestProgramme member(People people, Role role) {
        return lead.as(people, role);
    }

    /** Somebody with a link of their own, and no account. */
    ByLink person(String name, Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(Map.of("name", name));
        draft.putAll(more);
        return link(lead.person(draft));
    }

    ByLink person(String name) {
        return person(name, Map.of());
    }

    /** One more link for somebody, as from another device. */
    ByLink link(String stakeholder) {
        Response made = lead.post(
                "/stakeholders/" + stakeholder + "/participation-links",
                Map.of("purpose", "BALLOT", "prioritisationId", id));
        made.then().statusCode(201);
        return new ByLink(this, stakeholder, made.<String>path("url").replaceFirst(".*#", ""));
    }

    Response importing(String csv) {
        return importing(csv, "");
    }

    Response importing(String csv, String query) {
        return lead.asking()
                .contentType("text/csv;charset=UTF-8")
                .body(csv)
                .post(lead.path(path("/ballots/imports") + query));
    }

    /** The ranking, once nothing of it is pending. */
    ValidatableResponse ranking() {
        long until = System.nanoTime() + 30_000_000_000L;
        Response answer = lead.get(path("/ranking"));
        while (answer.statusCode() == 200 && Boolean.TRUE.equals(answer.path("pending")) && System.nanoTime() < until) {
            pause();
            answer = lead.get(path("/ranking"));
        }
        return answer.then().statusCode(200);
    }

    /** How it stands while it is open, once that is shown of so many ballots. */
    Response interim(int ballots) {
        long until = System.nanoTime() + 30_000_000_000L;
        Response answer = lead.get(path("/ranking"));
        while ((answer.statusCode() != 200 || answer.<Integer>path("ballots") != ballots)
                && System.nanoTime() < until) {
            pause();
            answer = lead.get(path("/ranking"));
        }
        answer.then().statusCode(200).body("ballots", equalTo(ballots));
        return answer;
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who votes by a link. */
    record ByLink(Voting round, String stakeholder, String token) {

        private RequestSpecification asking() {
            return Api.given().contentType("application/json");
        }

        Response get() {
            return asking().get("/api/v1/participation/" + token + "/ballot");
        }

        Response give(String... ranks) {
            return give(round.ranks(ranks));
        }

        Response give(Map<String, ?> body) {
            return asking().body(body).post("/api/v1/participation/" + token + "/ballot");
        }

        Response giveOnce(String key, String... ranks) {
            return asking().header("Idempotency-Key", key)
                    .body(round.ranks(ranks))
                    .post("/api/v1/participation/" + token + "/ballot");
        }
    }
}
