package io.interlace.call;

import io.interlace.Api;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who proposes without an account, by the link that a mail brought them. */
public record FormHolder(String token) {

    private static final Pattern LINK = Pattern.compile("/public/proposal#([A-Za-z0-9_-]{43})");

    /** Where a call is published. */
    static String published(TestProgramme programme, String call) {
        return "/api/v1/public/programmes/" + programme.get("").path("slug") + "/calls/" + call;
    }

    static Response begin(TestProgramme programme, String call, Map<String, Object> draft) {
        return stranger().body(draft).post(published(programme, call) + "/proposals");
    }

    static RequestSpecification stranger() {
        return Api.given().contentType("application/json");
    }

    /** Begins a proposal and opens the newest mail to its address. */
    public static FormHolder of(TestProgramme programme, String call, String email, Database database) {
        begin(programme, call, Map.of("name", "Wren", "email", email, "title", "Book it yourself"))
                .then()
                .statusCode(202);
        return new FormHolder(newestLink(email, database));
    }

    static List<String> mails(String email, Database database) {
        return database.list(
                "select subject || E'\\n' || body from mail where recipient = ? order by created_at, id",
                row -> row.getString(1),
                email);
    }

    static String newestLink(String email, Database database) {
        List<String> mails = mails(email, database);
        Matcher link = LINK.matcher(mails.get(mails.size() - 1));
        if (!link.find()) {
            throw new AssertionError("no link in " + mails);
        }
        return link.group(1);
    }

    String path(String below) {
        return "/api/v1/public/proposals/" + token + below;
    }

    Response get() {
        return stranger().get(path(""));
    }

    Response save(Map<String, Object> patch, Object version) {
        return stranger().header("If-Match", "\"" + version + "\"").body(patch).patch(path(""));
    }

    /** Whatever its version is. */
    public Response save(Map<String, Object> patch) {
        return save(patch, get().path("version"));
    }

    public Response act(String what) {
        return stranger().post(path("/" + what));
    }

    Response withdraw() {
        return stranger().body(Map.of("reason", "The ward closes")).post(path("/withdrawal"));
    }
}
