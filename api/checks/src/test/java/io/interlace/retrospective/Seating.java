package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.interlace.Api;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A retrospective to which people come by links. */
public record Seating(Sitting sitting, Database database) {

    private static final Pattern LINK = Pattern.compile("/board/[0-9a-f-]{36}/[0-9a-f-]{36}#([A-Za-z0-9_-]{43})");

    /** With a team of people who have accounts. */
    public static Seating of(People accounts, Database database, String anonymity, int people) {
        return new Seating(Sitting.of(accounts, database, anonymity, people), database);
    }

    public TestProgramme lead() {
        return sitting.lead();
    }

    /** Somebody who is not in the team. */
    String person(String name) {
        return lead().person(Map.of("name", name, "email", address(name)));
    }

    String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "-" + lead().id() + "@example.org";
    }

    Response add(String... people) {
        return lead().post(sitting.path("/seats"), Map.of("stakeholderIds", List.of(people)));
    }

    Response list() {
        return lead().get(sitting.path("/seats?limit=200"));
    }

    /** The seat of somebody. */
    String seat(String person) {
        return list().path("results.find { it.person?.id == '" + person + "' }.id");
    }

    Response send(String... people) {
        return lead().post(
                        sitting.path("/seat-links"),
                        Map.of("seatIds", Stream.of(people).map(this::seat).toList()));
    }

    /** Somebody new with a seat and a link: what is in the mail. */
    public String invited(String name) {
        String person = person(name);
        add(person).then().statusCode(200);
        send(person).then().statusCode(200);
        return token(address(name));
    }

    /** The mails to an address, newest first. */
    List<String> mails(String address) {
        return database.list(
                "select body from mail where recipient = ? order by created_at desc, id desc",
                row -> row.getString(1),
                address);
    }

    /** What opens the link in the newest mail. */
    String token(String address) {
        Matcher link = LINK.matcher(mails(address).get(0));
        assertThat("there is a link", link.find(), is(true));
        return link.group(1);
    }

    public static Response press(String token, String what) {
        return Api.given().post("/api/v1/retrospective-links/" + token + "/" + what);
    }

    public static String pass(String token) {
        return press(token, "pass").then().statusCode(200).extract().path("accessToken");
    }

    /** The programme through the eyes of whoever holds a link. */
    TestProgramme guest(String token) {
        return lead().as(new TestProgramme.Someone(pass(token)));
    }
}
