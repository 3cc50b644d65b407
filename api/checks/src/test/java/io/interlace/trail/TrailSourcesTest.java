package io.interlace.trail;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.conversation.Listening;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From whom a trail comes is told as far as each reader may know, and where it is thin. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrailSourcesTest {

    private static final List<Role> OF_AGGREGATES = List.of(Role.VIEWER, Role.CONTRIBUTOR);

    @Inject
    People people;

    private TestProgramme lead;

    /** Five engaged nurses in Lambeth, of whom two are of one practice; one in Bexley; a porter in a sector of six; a carer alone. */
    @BeforeEach
    void somePeople() {
        lead = TestProgramme.ledBy(people.founder());
        categories("/places", "Lambeth", "Bexley", "Bromley");
        categories("/stakeholder-groups", "Nurses", "Porters", "Carers");
        categories("/sectors", "Primary", "Acute", "Home");
        lead.post("/organisations", Map.of("code", "P1", "name", "The one practice", "type", "GENERAL_PRACTICE"));
        Stream<String> nurses = IntStream.range(0, 5)
                .mapToObj(n -> "N%d,Nadia %d,LAMBETH,NURSES,PRIMARY,%s,ENGAGED".formatted(n, n, n < 2 ? "P1" : ""));
        Stream<String> acute = IntStream.range(0, 5).mapToObj(n -> "A%d,Aisha %d,,,ACUTE,,ENGAGED".formatted(n, n));
        Stream<String> others = Stream.of(
                "N5,Nadia Away,BEXLEY,NURSES,PRIMARY,,ENGAGED",
                "P0,Piotr,BEXLEY,PORTERS,ACUTE,,ENGAGED",
                "C0,Cora,BEXLEY,CARERS,HOME,,ENGAGED");
        lead.importing(
                "/stakeholders",
                "externalId,name,placeCode,groupCode,sectorCode,organisationCode,status\n"
                        + String.join(
                                "\n",
                                Stream.of(nurses, acute, others)
                                        .flatMap(all -> all)
                                        .toList()) + "\n");
    }

    private void categories(String path, String... names) {
        for (String name : names) {
            lead.post(path, Map.of("code", name.toUpperCase(java.util.Locale.ROOT), "name", name));
        }
    }

    private String id(String externalId) {
        return lead.get("/stakeholders?externalId=" + externalId).path("results[0].id");
    }

    private String talk(String day, String... externalIds) {
        return made(lead.post(
                "/conversations",
                Listening.draft(
                        Arrays.stream(externalIds)
                                .map(who -> Listening.with(id(who)))
                                .toList(),
                        Map.of("heldOn", day, "title", "Talk of " + day))));
    }

    private String insight(String... conversations) {
        return made(lead.post(
                "/insights",
                Map.of(
                        "kind",
                        "CHALLENGE",
                        "statement",
                        "Nobody answers.",
                        "conversationIds",
                        List.of(conversations))));
    }

    private String challenge(String... insights) {
        return made(lead.post("/challenges", Map.of("statement", "Calls get lost", "insightIds", List.of(insights))));
    }

    private static ValidatableResponse trail(TestProgramme reader, String kind, String id) {
        return reader.get("/trail/" + kind + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse told(
            ValidatableResponse trail,
            String id,
            @Nullable String group,
            @Nullable String place,
            @Nullable String sector) {
        String from = "nodes.find { it.id == '" + id + "' }.heardFrom";
        return trail.body(from, hasSize(1))
                .body(from + "[0].groupName", equalTo(group))
                .body(from + "[0].placeName", equalTo(place))
                .body(from + "[0].sectorName", equalTo(sector));
    }

    @Test
    void tellsThoseWhoFacilitateGroupAndPlaceOfEachAndNeverAName() {
        String talk = talk("2026-03-12", "C0");
        String insight = insight(talk);
        String challenge = challenge(insight);
        for (TestProgramme reader :
                List.of(lead, lead.as(people, Role.FACILITATOR), lead.as(people, Role.INTEGRATION))) {
            ValidatableResponse trail = trail(reader, "CHALLENGE", challenge);
            told(trail, insight, "Carers", "Bexley", "Home");
            told(trail, talk, "Carers", "Bexley", "Home");
            trail.body("nodes.find { it.kind == 'CHALLENGE' }.heardFrom", empty())
                    .body("sources.suppressed", equalTo(false))
                    .body(not(containsString("Cora")))
                    .body(not(containsString(id("C0"))));
        }
        told(trail(lead, "CONVERSATION", talk), talk, "Carers", "Bexley", "Home")
                .body("thin.judged", equalTo("NOT"))
                .body("thin.sentences", empty())
                .body("sources.conversations", equalTo(1));
    }

    @Test
    void tellsOthersOnlyWhatFiveShare() {
        String many = insight(talk("2026-03-12", "N0"));
        String group = insight(talk("2026-03-13", "N5"));
        String sector = insight(talk("2026-03-14", "P0"));
        String alone = insight(talk("2026-03-15", "C0"));
        String challenge = challenge(many, group, sector, alone);
        for (Role role : OF_AGGREGATES) {
            TestProgramme reader = lead.as(people, role);
            ValidatableResponse trail = trail(reader, "CHALLENGE", challenge);
            told(trail, many, "Nurses", "Lambeth", null);
            told(trail, group, "Nurses", null, null);
            told(trail, sector, null, null, "Acute");
            told(trail, alone, null, null, null);
            // as exactly as on the pages of insights, and no more
            for (String insight : List.of(many, group, sector, alone)) {
                List<Object> told = reader.get("/insights/" + insight).path("heardFrom");
                assertEquals(told, trail.extract().path("nodes.find { it.id == '" + insight + "' }.heardFrom"));
            }
            trail.body(not(containsString("Bexley")))
                    .body(not(containsString("Home")))
                    .body(not(containsString("Porters")))
                    .body(not(containsString("Cora")));
        }
    }

    @Test
    void countsNoConversationsForReadersOfAggregates() {
        String first = talk("2026-03-12", "N0", "N5");
        String insight = insight(first, talk("2026-05-06", "C0"));
        String other = insight(first);
        String challenge = challenge(insight, other);
        trail(lead, "CHALLENGE", challenge)
                .body("nodes.findAll { it.kind == 'CONVERSATION' }", hasSize(2))
                .body("sources.conversations", equalTo(2))
                .body("sources.firstHeldOn", equalTo("2026-03-12"))
                .body("sources.lastHeldOn", equalTo("2026-05-06"))
                .body("sources.bySector.name", contains("Home", "Primary"))
                .body("sources.places", contains("Bexley", "Lambeth"))
                .body("sources.voices", equalTo(3));
        for (Role role : OF_AGGREGATES) {
            TestProgramme reader = lead.as(people, role);
            for (String[] beginning : new String[][] {{"CHALLENGE", challenge}, {"INSIGHT", insight}}) {
                trail(reader, beginning[0], beginning[1])
                        .body("nodes.kind", not(hasItem("CONVERSATION")))
                        .body("edges.from.kind", everyItem(equalTo("INSIGHT")))
                        .body("sources.suppressed", equalTo(true))
                        .body("sources.conversations", nullValue())
                        .body("sources.firstHeldOn", nullValue())
                        .body("sources.lastHeldOn", nullValue())
                        .body("sources.bySector", empty())
                        .body("sources.severalSectors", nullValue())
                        .body("sources.unknownSector", nullValue())
                        .body("sources.places", empty())
                        .body("sources.voices", nullValue())
                        .body("sources.independentVoices", nullValue())
                        .body("thin.judged", equalTo("PARTLY"))
                        .body("thin.sentences.code", contains("FEW_VOICES"))
                        .body(not(containsString(first)))
                        .body(not(containsString("Talk of")));
            }
        }
    }

    /** One that holds another says nothing of the few in between. */
    @Test
    void tellsReadersOfAggregatesNothingByTheDifferenceOfTwoTrails() {
        String many = insight(
                IntStream.range(1, 6).mapToObj(n -> talk("2026-03-12", "N" + n)).toArray(String[]::new));
        String one = insight(talk("2026-03-20", "C0"));
        String without = challenge(many);
        String with = challenge(many, one);
        trail(lead, "CHALLENGE", without).body("sources.conversations", equalTo(5));
        trail(lead, "CHALLENGE", with)
                .body("sources.conversations", equalTo(6))
                .body("thin.sentences.text", hasItem("1 of 6 conversations is from outside Primary."));
        for (Role role : OF_AGGREGATES) {
            TestProgramme reader = lead.as(people, role);
            Object before = trail(reader, "CHALLENGE", without).extract().path("sources");
            assertEquals(before, trail(reader, "CHALLENGE", with).extract().path("sources"));
            Map<String, Object> thin =
                    trail(reader, "CHALLENGE", with).extract().path("thin");
            assertEquals("PARTLY", thin.get("judged"));
            trail(reader, "CHALLENGE", with)
                    .body("sources.conversations", equalTo(5))
                    .body("sources.voices", equalTo(5))
                    .body("sources.independentVoices", equalTo(5))
                    .body("thin.sentences.code", not(hasItem("FEW_SECTORS")))
                    .body("thin.sentences.code", not(hasItem("PLACES_UNHEARD")));
        }
    }

    @Test
    void quotesWhoConsentsAsWhatTheyAre() {
        String talk = made(lead.post(
                "/conversations",
                Listening.draft(
                        List.of(
                                quoting("N0", "YES", "I ring three times.", "And again."),
                                quoting("C0", "YES", "Nobody rings me."),
                                quoting("P0", "NO")),
                        Map.of("heldOn", "2026-03-12"))));
        String insight = insight(talk);
        trail(lead, "INSIGHT", insight)
                .body("sources.quotations.text", contains("I ring three times.", "Nobody rings me."))
                .body("sources.quotations.heardFrom.groupName", contains("Nurses", "Carers"))
                .body("sources.quotations.heardFrom.placeName", contains("Lambeth", "Bexley"))
                .body("sources.quotations.on", everyItem(equalTo("2026-03-12")));
        for (Role role : OF_AGGREGATES) {
            trail(lead.as(people, role), "INSIGHT", insight).body("sources.quotations", empty());
        }
        String cora = id("C0");
        lead.delete("/stakeholders/" + cora, lead.get("/stakeholders/" + cora).path("version"))
                .then()
                .statusCode(204);
        trail(lead, "INSIGHT", insight).body("sources.quotations.text", contains("I ring three times."));
    }

    @Test
    void quotesToReadersOfAggregatesWhatIsOfFiveVoicesOrMoreInAnOrderThatTellsNoDay() {
        String[] talks = Stream.of("N0", "N2", "N3", "P0", "C0")
                .map(who -> made(lead.post(
                        "/conversations",
                        Listening.draft(
                                List.of(quoting(who, "YES", "Said by " + who)),
                                Map.of("heldOn", "2026-03-1" + who.charAt(1))))))
                .toArray(String[]::new);
        String insight = insight(talks);
        for (Role role : OF_AGGREGATES) {
            trail(lead.as(people, role), "INSIGHT", insight)
                    .body(
                            "sources.quotations.text",
                            contains("Said by C0", "Said by N0", "Said by N2", "Said by N3", "Said by P0"))
                    .body("sources.quotations.heardFrom.groupName", contains(null, "Nurses", "Nurses", "Nurses", null))
                    .body(
                            "sources.quotations.heardFrom.placeName",
                            contains(null, "Lambeth", "Lambeth", "Lambeth", null))
                    .body("sources.quotations.heardFrom.sectorName", contains(null, null, null, null, "Acute"))
                    .body("sources.quotations.on", everyItem(nullValue()));
        }
    }

    @Test
    void countsWhatBecamePartOfAnotherWithThat() {
        String talk = talk("2026-03-12", "N0", "C0");
        String kept = insight(talk);
        String merged = insight(talk);
        String challenge = challenge(kept);
        lead.post("/insights/" + kept + "/merge", Map.of("insightIds", List.of(merged)))
                .then()
                .statusCode(200);
        trail(lead, "CHALLENGE", challenge)
                .body("nodes.findAll { it.kind == 'INSIGHT' }", hasSize(2))
                .body("thin.sentences.code", hasItem("ONE_INSIGHT"))
                .body("thin.sentences.code", not(hasItem("ONE_VOICE_OFTEN")));
    }

    private Map<String, Object> quoting(String externalId, String consent, String... quotes) {
        return Map.of("stakeholderId", id(externalId), "consentToQuote", consent, "quotes", List.of(quotes));
    }

    @Test
    void saysWhereItIsThin() {
        String challenge = challenge(
                insight(talk("2026-03-12", "N0")),
                insight(talk("2026-03-13", "N1")),
                insight(talk("2026-03-14", "N2")));
        trail(lead, "CHALLENGE", challenge)
                .body("thin.judged", equalTo("WHOLLY"))
                .body(
                        "thin.sentences.text",
                        contains(
                                "Only 2 independent voices stand behind it.",
                                "All 3 conversations are from Primary.",
                                "No conversation from Bexley or Bromley supports it.",
                                "The same organisation is behind 2 of the 3 insights."))
                .body(not(containsString("The one practice")));
        String bare = challenge();
        for (TestProgramme reader : List.of(lead, lead.as(people, Role.VIEWER))) {
            trail(reader, "CHALLENGE", bare)
                    .body("thin.judged", equalTo("WHOLLY"))
                    .body("thin.sentences.code", contains("NO_SOURCE"));
        }
    }
}
