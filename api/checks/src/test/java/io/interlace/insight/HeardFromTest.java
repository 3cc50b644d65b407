package io.interlace.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.conversation.Listening;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who said something is told as far as each reader may know, and counts for how strong it is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HeardFromTest {

    @Inject
    People people;

    private TestProgramme lead;
    private Learning learning;

    /** Five engaged nurses in Lambeth, of whom two are of one practice; a nurse in Bexley; a porter alone in a sector of six; a carer. */
    @BeforeEach
    void somePeople() {
        lead = TestProgramme.ledBy(people.founder());
        learning = new Learning(lead);
        for (String place : List.of("LAMBETH", "BEXLEY")) {
            lead.post("/places", Map.of("code", place, "name", place));
        }
        for (String group : List.of("NURSES", "PORTERS", "CARERS")) {
            lead.post("/stakeholder-groups", Map.of("code", group, "name", group));
        }
        for (String sector : List.of("PRIMARY", "ACUTE", "HOME")) {
            lead.post("/sectors", Map.of("code", sector, "name", sector));
        }
        for (String practice : List.of("P1", "P2")) {
            lead.post("/organisations", Map.of("code", practice, "name", practice, "type", "GENERAL_PRACTICE"));
        }
        String nurses = IntStream.range(0, 5)
                .mapToObj(n -> "N%d,Nurse %d,LAMBETH,NURSES,PRIMARY,%s,ENGAGED".formatted(n, n, n < 2 ? "P1" : ""))
                .reduce("", (all, line) -> all + line + "\n");
        String porters = IntStream.range(0, 5)
                .mapToObj(n -> "A%d,Acute %d,BEXLEY,,ACUTE,,ENGAGED".formatted(n, n))
                .reduce("", (all, line) -> all + line + "\n");
        lead.importing(
                "/stakeholders",
                "externalId,name,placeCode,groupCode,sectorCode,organisationCode,status\n" + nurses + porters
                        + "N5,Nurse Away,BEXLEY,NURSES,PRIMARY,,ENGAGED\nP0,Porter,BEXLEY,PORTERS,ACUTE,,ENGAGED\n"
                        + "C0,Carer,BEXLEY,CARERS,HOME,,ENGAGED\n");
    }

    private String id(String externalId) {
        return lead.get("/stakeholders?externalId=" + externalId).path("results[0].id");
    }

    private String talk(Map<String, Object> more, String... externalIds) {
        return lead.post(
                        "/conversations",
                        Listening.draft(
                                Arrays.stream(externalIds)
                                        .map(who -> Listening.with(id(who)))
                                        .toList(),
                                more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String said(String... externalIds) {
        return learning.note(Map.of("conversationIds", List.of(talk(Map.of(), externalIds))));
    }

    @Test
    void countsPeopleOnceAndThoseOfOneOrganisationAsOneVoice() {
        String first = talk(Map.of("heldOn", "2026-02-03"), "N0", "N1", "N2");
        String second = talk(Map.of("heldOn", "2026-06-10"), "N2", "C0");
        String id = learning.note(Map.of("conversationIds", List.of(first, second)));
        String weak = said("C0");
        String unheard = learning.note(Map.of("statement", "Nobody said this"));
        learning.read(id)
                .body("voices", equalTo(4))
                .body("independentVoices", equalTo(3))
                .body("firstHeardOn", equalTo("2026-02-03"))
                .body("lastHeardOn", equalTo("2026-06-10"))
                .body("people.name", contains("Carer", "Nurse 0", "Nurse 1", "Nurse 2"))
                .body("heardFrom", hasSize(2));
        learning.read(unheard).body("voices", equalTo(0)).body("heardFrom", empty());
        learning.listed("?sort=-strength").body("results.id", contains(id, weak, unheard));
        learning.listed("?groupCode=NURSES").body("results.id", contains(id));
        learning.listed("?placeCode=BEXLEY").body("results.id", containsInAnyOrder(id, weak));
        learning.listed("?sectorCode=ACUTE").body("results", empty());
    }

    @Test
    void followsWhateverChangesWhoSaidIt() {
        String talk = talk(Map.of(), "N0", "N1");
        String id = learning.note(Map.of("conversationIds", List.of(talk)));
        learning.read(id).body("independentVoices", equalTo(1)).body("version", equalTo(0));
        lead.importing("/stakeholders", "externalId,name,organisationCode\nN1,Nurse 1,P2\n");
        learning.read(id).body("independentVoices", equalTo(2)).body("version", equalTo(0));
        Object version = lead.get("/conversations/" + talk).path("version");
        lead.patch(
                        "/conversations/" + talk,
                        Map.of(
                                "people",
                                List.of(Listening.with(id("N0")), Listening.with(id("N1")), Listening.with(id("C0")))),
                        version)
                .then()
                .statusCode(200);
        learning.read(id).body("voices", equalTo(3));
        lead.post("/stakeholders/" + id("N0") + "/merge", Map.of("duplicateId", id("C0")))
                .then()
                .statusCode(200);
        learning.read(id).body("voices", equalTo(2)).body("people.name", contains("Nurse 0", "Nurse 1"));
        String erased = id("N1");
        lead.delete(
                        "/stakeholders/" + erased,
                        lead.get("/stakeholders/" + erased).path("version"))
                .then()
                .statusCode(204);
        learning.read(id)
                .body("voices", equalTo(2))
                .body("people.name", contains("Nurse 0"))
                .body("heardFrom.groupCode", contains("NURSES"));
    }

    @Test
    void isToldOnlyAsFarAsFiveShareIt() {
        String many = said("N0");
        String group = said("N5");
        String sector = said("P0");
        String alone = said("C0");
        for (Role role : List.of(Role.VIEWER, Role.CONTRIBUTOR)) {
            Learning reader = new Learning(lead.as(people, role));
            told(reader, many, "NURSES", "LAMBETH", null);
            told(reader, group, "NURSES", null, null);
            told(reader, sector, null, null, "ACUTE");
            told(reader, alone, null, null, null);
            reader.listed("")
                    .body("results.people", everyItem(nullValue()))
                    .body("results.suggestedBy", everyItem(nullValue()))
                    .body("results.conversationIds", everyItem(nullValue()))
                    .body("results.voices", everyItem(nullValue()));
            for (String filter : List.of("groupCode=NURSES", "placeCode=BEXLEY", "sectorCode=HOME", "sort=strength")) {
                reader.programme().get("/insights?" + filter).then().statusCode(400);
            }
        }
        TestProgramme system = lead.as(people, Role.INTEGRATION);
        told(new Learning(system), alone, "CARERS", "BEXLEY", "HOME");
        new Learning(system).read(alone).body("people", nullValue()).body("voices", equalTo(1));
        system.get("/insights?groupCode=CARERS").then().statusCode(400);
        for (Role role : List.of(Role.VIEWER, Role.INTEGRATION)) {
            for (String form : List.of("text/csv", "application/x-ndjson", "application/json")) {
                String whole = lead.as(new TestProgramme.Someone(role == Role.VIEWER ? viewer() : system()))
                        .asking()
                        .header("Accept", form)
                        .get(lead.path("/insights"))
                        .asString();
                org.hamcrest.MatcherAssert.assertThat(whole, not(org.hamcrest.Matchers.containsString("Carer\"")));
                org.hamcrest.MatcherAssert.assertThat(whole, not(org.hamcrest.Matchers.containsString("Nurse")));
            }
        }
    }

    private String viewer() {
        return people.withAddress("viewer-" + lead.id() + "@example.org");
    }

    private String system() {
        return people.withAddress("integration-" + lead.id() + "@example.org");
    }

    private static void told(
            Learning reader, String insight, @Nullable String group, @Nullable String place, @Nullable String sector) {
        reader.read(insight)
                .body("heardFrom", hasSize(1))
                .body("heardFrom[0].groupCode", equalTo(group))
                .body("heardFrom[0].placeCode", equalTo(place))
                .body("heardFrom[0].sectorCode", equalTo(sector));
    }
}
