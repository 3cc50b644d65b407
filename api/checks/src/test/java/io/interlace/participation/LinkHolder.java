package io.interlace.participation;

import io.interlace.Api;
import io.interlace.TestProgramme;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Somebody who holds a link and has no account. */
public record LinkHolder(String token, String linkId) {

    /** By a new link, made by who leads the programme. */
    public static LinkHolder of(TestProgramme programme, String person, Purpose purpose) {
        Response made =
                programme.post("/stakeholders/" + person + "/participation-links", Map.of("purpose", purpose.name()));
        made.then().statusCode(201);
        String url = made.path("url");
        return new LinkHolder(url.substring(url.indexOf('#') + 1), made.path("id"));
    }

    RequestSpecification asking() {
        return Api.given().contentType("application/json");
    }

    String path(String below) {
        return "/api/v1/participation/" + token + below;
    }

    public Response get(String below) {
        return asking().get(path(below));
    }

    public Response post(String below) {
        return asking().post(path(below));
    }

    public Response post(String below, Map<String, Object> body) {
        return asking().body(body).post(path(below));
    }

    Response names(String name, String email) {
        return post("/referrals", Map.of("name", name, "email", email));
    }
}
