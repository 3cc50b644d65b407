package io.interlace.reach;

import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A programme whose reach is looked at. */
final class ReachScene {

    private static final String PEOPLE =
            "externalId,name,email,status,placeCode,groupCode,networkSize,attributes.team\n";
    private static final String REFERRALS = "fromExternalId,toExternalId,status\n";
    private static final JsonPathConfig EXACT =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE);

    private final TestProgramme programme;
    private final People people;

    private ReachScene(TestProgramme programme, People people) {
        this.programme = programme;
        this.people = people;
    }

    static ReachScene empty(People people) {
        return new ReachScene(TestProgramme.ledBy(people.founder()), people);
    }

    /** The reference study. */
    static ReachScene faux(People people) {
        ReachScene scene = empty(people);
        scene.programme.importing("/stakeholders", file("stakeholders.csv"));
        scene.programme.importing("/referrals", file("referrals.csv"));
        return scene;
    }

    private static String file(String name) {
        try (InputStream file = ReachScene.class.getResourceAsStream("/faux/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestProgramme programme() {
        return programme;
    }

    /** The same programme through the eyes of a new member. */
    TestProgramme as(Role role) {
        return programme.as(people, role);
    }

    /** Places, each named as its code in small letters. */
    ReachScene places(String... codes) {
        return categories("/places", codes);
    }

    ReachScene groups(String... codes) {
        return categories("/stakeholder-groups", codes);
    }

    private ReachScene categories(String collection, String... codes) {
        for (String code : codes) {
            String name = code.charAt(0) + code.substring(1).toLowerCase(java.util.Locale.ROOT);
            programme
                    .post(collection, Map.of("code", code, "name", name))
                    .then()
                    .statusCode(201);
        }
        return this;
    }

    ReachScene frame(Object... cells) {
        programme.frame(cells);
        return this;
    }

    /** @param rows externalId, name, email, status, placeCode, groupCode, networkSize, attributes.team */
    ReachScene people(String... rows) {
        programme.importing("/stakeholders", PEOPLE + String.join("\n", rows) + "\n");
        return this;
    }

    /** So many people of one place and group, all engaged, none referred. */
    ReachScene engaged(int many, String place, String group) {
        String[] rows = new String[many];
        for (int i = 0; i < many; i++) {
            String id = place + group + i;
            rows[i] = id + "," + id + ",,ENGAGED," + place + "," + group + ",10,";
        }
        return people(rows);
    }

    /** @param rows fromExternalId, toExternalId, status */
    ReachScene referrals(String... rows) {
        programme.importing("/referrals", REFERRALS + String.join("\n", rows) + "\n");
        return this;
    }

    String id(String externalId) {
        return programme.get("/stakeholders?externalId=" + externalId).path("results[0].id");
    }

    JsonPath reach(String query) {
        return reach(programme, query);
    }

    /** Reach with numbers as exact as they are sent. */
    static JsonPath reach(TestProgramme reader, String query) {
        return reader.get("/reach?dimension=" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(EXACT);
    }

    /** The same once the intervals are there. */
    JsonPath reachWithIntervals(String query) throws InterruptedException {
        JsonPath reach = reach(query);
        while (reach.getString("intervals").equals("PENDING")) {
            Thread.sleep(50);
            reach = reach(query);
        }
        return reach;
    }

    /** A property of one category. */
    static String category(String value, String property) {
        return "categories.find { it.value == '" + value + "' }." + property;
    }
}
