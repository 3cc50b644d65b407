package io.interlace;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.call.Calling;
import io.interlace.call.FormHolder;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each switch that keeps people from being seen or asked, held against everything that can be read of a programme. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrivacySwitchesTest {

    private static final String HERS = "wintergarden";

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme programme;

    @BeforeEach
    void aProgramme() {
        programme = TestProgramme.ledBy(people.founder());
    }

    /** Somebody of whom there is something in every corner, referred by one and referring another; answers the secret of her link. */
    private String somebodyWhoLeftTraces() {
        for (String place : List.of("LAMBETH", "BEXLEY")) {
            programme.post("/places", Map.of("code", place, "name", place));
        }
        programme.frame("PLACE", "LAMBETH", 50, "PLACE", "BEXLEY", 50);
        programme.importing("/stakeholders", """
                externalId,name,email,status,placeCode,networkSize,attributes.team
                E1,Owen,owen@example.org,ENGAGED,BEXLEY,8,North
                WINTERGARDEN-7,Ada Wintergarden,ada.wintergarden@example.org,IDENTIFIED,LAMBETH,9,Wintergarden
                """);
        programme.importing("/referrals", """
                fromExternalId,toExternalId,status,reason
                E1,WINTERGARDEN-7,PROPOSED,Wintergarden Ward is hers
                """);
        String ada = id("WINTERGARDEN-7");
        programme
                .post(
                        "/contacts",
                        Map.of(
                                "stakeholderId",
                                ada,
                                "purpose",
                                "CONVERSATION",
                                "minutes",
                                10,
                                "note",
                                "Wintergarden Ward at noon"))
                .then()
                .statusCode(201);
        programme
                .post("/invitations", Map.of("stakeholderId", ada, "templateId", template()))
                .then()
                .statusCode(201);
        whatSheProposed(ada);
        String link = programme
                .post("/stakeholders/" + ada + "/participation-links", Map.of("purpose", "CONVERSATION"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("url")
                .replaceFirst(".*#", "");
        press(link, "acceptance", Map.of());
        press(link, "profile", Map.of("jobTitle", "Matron of Wintergarden Ward"));
        press(
                link,
                "referrals",
                Map.of("name", "Wren", "email", "wren@example.org", "reason", "Wintergarden knows her"));
        return link;
    }

    /** By the form of a call, and what became of it: a project in whose team she is. */
    private void whatSheProposed(String ada) {
        programme.post("/sectors", Map.of("code", "ACUTE", "name", "ACUTE"));
        String call = new Calling(programme).openCall();
        FormHolder form = FormHolder.of(programme, call, "ada.wintergarden@example.org", database);
        Map<String, Object> her = Map.of(
                "name", "Ada Wintergarden",
                "email", "ada.wintergarden@example.org",
                "role", "Matron",
                "organisation", "Wintergarden Ward");
        form.save(Map.of(
                        "lead",
                        her,
                        "placeCodes",
                        List.of("LAMBETH"),
                        "sectorCodes",
                        List.of("ACUTE"),
                        "problem",
                        "Letters arrive late",
                        "aims",
                        "Send them at once"))
                .then()
                .statusCode(200);
        form.act("submission").then().statusCode(200);
        String proposal = programme.get("/calls/" + call + "/proposals").path("results[0].id");
        database.update("update proposal set state = 'SHORTLISTED' where id = ?::uuid", proposal);
        String project = Calling.made(programme.post("/projects", Map.of("proposalId", proposal)));
        String team = "/projects/" + project + "/team-members";
        assertEquals(ada, programme.get(team).path("results[0].person.id"));
        programme
                .patch(
                        team + "/" + programme.get(team).path("results[0].id"),
                        Map.of("role", "Runs Wintergarden Ward"),
                        0)
                .then()
                .statusCode(200);
    }

    private String id(String externalId) {
        return programme.get("/stakeholders?externalId=" + externalId).path("results[0].id");
    }

    private String template() {
        return programme.get("/invitation-templates?purpose=ENGAGE").path("results[0].id");
    }

    private static void press(String link, String button, Map<String, Object> body) {
        RequestSpecification holder = Api.given().contentType("application/json");
        int status = (body.isEmpty() ? holder : holder.body(body))
                .post("/api/v1/participation/" + link + "/" + button)
                .statusCode();
        assertTrue(status < 300, button + " answers " + status);
    }

    private static List<String> whereSheIs(Map<String, String> told) {
        return told.entrySet().stream()
                .filter(answer -> answer.getValue().toLowerCase(Locale.ROOT).contains(HERS))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whoIsErasedIsReadNowhere() {
        String link = somebodyWhoLeftTraces();
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        List<String> before = whereSheIs(Everything.readBy(programme));
        assertThat(String.join("\n", before), before.size(), greaterThan(20));
        for (String corner : List.of("/proposals/[^/]+ as", "/proposals/[^/]+/sender as", "/team-members as")) {
            assertThat(corner, before.stream().anyMatch(read -> read.matches(".*" + corner + ".*")));
        }
        press(link, "erasure", Map.of());
        assertEquals(List.of(), whereSheIs(Everything.readBy(programme)));
        assertEquals(List.of(), whereSheIs(Everything.readBy(facilitator)));
    }

    @Test
    void whoOptedOutIsShownSoAndOfferedToNobody() {
        String link = somebodyWhoLeftTraces();
        String ada = id("WINTERGARDEN-7");
        press(link, "opt-out", Map.of());
        Map<String, String> told = Everything.readBy(programme);
        for (String form : List.of(
                "/stakeholders as application/json",
                "/stakeholders as text/csv",
                "/stakeholders as application/x-ndjson",
                "/stakeholders/" + ada + " as application/json",
                "/events?limit=200 as application/json",
                "/stakeholder-map as application/json",
                "/stakeholder-map/graphml as application/graphml+xml")) {
            String answer = told.get("/programmes/" + programme.id() + form);
            assertThat(form, String.valueOf(answer), containsString("OPTED_OUT"));
        }
        assertEquals(
                List.of(),
                whereSheIs(told).stream()
                        .filter(read -> read.contains("recommendations"))
                        .toList());
        assertEquals(
                false,
                programme.get("/stakeholders/" + ada + "/contacts/standing").<Boolean>path("mayBeAsked"));
        assertEquals(
                409,
                programme
                        .post("/invitations", Map.of("stakeholderId", ada, "templateId", template()))
                        .statusCode());
    }

    /** So many engaged in each place, all of one group and team. */
    private Map<String, String> readByAViewer(int bexley, int bromley, int lambeth) {
        aProgramme();
        Map<String, Integer> sizes = new TreeMap<>(Map.of("BEXLEY", bexley, "BROMLEY", bromley, "LAMBETH", lambeth));
        sizes.keySet().forEach(place -> programme.post("/places", Map.of("code", place, "name", place)));
        programme.post("/stakeholder-groups", Map.of("code", "GPS", "name", "GPs"));
        programme.frame("PLACE", "BEXLEY", 900, "PLACE", "BROMLEY", 50, "PLACE", "LAMBETH", 50);
        programme.importing(
                "/stakeholders",
                sizes.entrySet().stream()
                        .flatMap(place -> IntStream.range(0, place.getValue())
                                .mapToObj(n ->
                                        place.getKey() + n + ",Person,ENGAGED," + place.getKey() + ",GPS,10,North\n"))
                        .collect(Collectors.joining(
                                "", "externalId,name,status,placeCode,groupCode,networkSize,attributes.team\n", "")));
        Map<String, String> told = new TreeMap<>();
        Everything.readBy(programme.as(people, Role.VIEWER))
                .forEach((asked, answer) -> told.merge(plain(asked), plain(answer), String::concat));
        return told;
    }

    /** Without what differs from one programme to another. */
    private static String plain(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "(id)")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+Z)?", "(time)")
                .replaceAll("a-programme(-\\d+)?", "(slug)");
    }

    @Test
    void readersOfAggregatesReadTheSameWhetherTwoOrThreeOfFewAreOfAPlace() {
        Map<String, String> three = readByAViewer(3, 7, 20);
        assertEquals("", difference(three, readByAViewer(2, 8, 20)));
        // and the comparison would tell
        assertNotEquals("", difference(three, readByAViewer(3, 6, 21)));
    }

    private static String difference(Map<String, String> one, Map<String, String> other) {
        assertEquals(one.keySet(), other.keySet());
        return one.keySet().stream()
                .filter(asked -> !Objects.equals(one.get(asked), other.get(asked)))
                .map(asked -> asked + ":\n" + one.get(asked) + "\n" + other.get(asked) + "\n")
                .collect(Collectors.joining());
    }
}
