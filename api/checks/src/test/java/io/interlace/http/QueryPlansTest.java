package io.interlace.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.Api;
import io.interlace.Recorded;
import io.interlace.RecordingDriver;
import io.interlace.RecordingDriver.Ran;
import io.interlace.TestDatabase;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Asks every list of the contract every question it declares, and holds the statements that the service ran against what
 * PostgreSQL says of them on large tables. How many there are ({@code count=true}) is not asked: whoever wants to know
 * has up to 10,000 rows counted, in whichever way is cheapest.
 */
@QuarkusTest
@Tag("strain")
@TestProfile(Recorded.class)
@QuarkusTestResource(TestDatabase.class)
class QueryPlansTest {

    private static final int LIMIT = 50;
    /** More than two of the largest pages. Of what is less PostgreSQL may gather and sort all: it costs no more. */
    private static final int MOST_ROWS = 500;

    /**
     * A search may take as many rows as there are, though never by reading a table from end to end: PostgreSQL gathers
     * what matches and sorts it, or walks the list and looks for matches, by its guess of how common a beginning of a
     * word is. No order of an index holds for both.
     */
    private static final String SEARCH = "&q=";

    /** Values to filter by. A filter that is not here fails the test, and gets its values then. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("listProgrammes status", List.of("ACTIVE", "in:ACTIVE,ARCHIVED")),
            Map.entry("listMembers role", List.of("LEAD", "in:FACILITATOR,ASSESSOR")),
            Map.entry("listOrganisations q", List.of("rare99", "hosp", "hosp rare9")),
            Map.entry("listOrganisations type", List.of("VOLUNTARY", "in:VOLUNTARY,NHS_TRUST")),
            Map.entry("listOrganisations placeCode", List.of("C199")),
            Map.entry("listOrganisations sectorCode", List.of("C199")),
            Map.entry("listOrganisations odsCode", List.of("X99")),
            Map.entry("listPlaces code", List.of("C99")),
            Map.entry("listSectors code", List.of("C99")),
            Map.entry("listStakeholderGroups code", List.of("C99")),
            Map.entry("listReferrals status", List.of("DECLINED", "in:DECLINED,PROPOSED")),
            Map.entry("listReferrals fromStakeholderId", List.of(person(99))),
            Map.entry("listReferrals toStakeholderId", List.of(person(99))),
            Map.entry("listReferralsOfStakeholder status", List.of("PROPOSED", "in:DECLINED,PROPOSED")),
            Map.entry("listReferralsOfStakeholder fromStakeholderId", List.of(person(99))),
            Map.entry("listReferralsOfStakeholder toStakeholderId", List.of(person(99))),
            Map.entry("listContacts stakeholderId", List.of(person(99))),
            Map.entry("listContacts purpose", List.of("BALLOT", "in:BALLOT,REVIEW")),
            Map.entry("listContacts askedOn", List.of("gte:2026-03-01", "lte:2026-03-01", "2026-03-01")),
            Map.entry("listContactsOfStakeholder purpose", List.of("BALLOT", "in:BALLOT,REVIEW")),
            Map.entry("listContactsOfStakeholder askedOn", List.of("gte:2026-03-01")),
            Map.entry("listContactBurdens asks", List.of("0", "gte:1", "lte:1")),
            Map.entry("listInvitationTemplates purpose", List.of("BALLOT", "in:BALLOT,REVIEW")),
            Map.entry("listInvitationTemplates status", List.of("ARCHIVED", "in:ACTIVE,ARCHIVED")),
            Map.entry("listInvitations state", List.of("FAILED", "in:FAILED,BOUNCED")),
            Map.entry("listInvitations purpose", List.of("BALLOT", "in:BALLOT,REVIEW")),
            Map.entry("listInvitations stakeholderId", List.of(person(99))),
            Map.entry("listInvitations templateId", List.of("00000032-0000-7000-8000-000000000063")),
            Map.entry("listInvitations roundId", List.of("00000033-0000-7000-8000-000000000063")),
            Map.entry("listInvitations prioritisationId", List.of(person(99))),
            Map.entry("listCalls state", List.of("CLOSED", "in:OPEN,DECIDED")),
            Map.entry("listProposals q", List.of("rare99", "letters")),
            Map.entry("listProposals state", List.of("WITHDRAWN", "in:DRAFT,WITHDRAWN")),
            Map.entry("listProposals placeCode", List.of("C199")),
            Map.entry("listProposals sectorCode", List.of("C199")),
            Map.entry("listProposals eligibility", List.of("NOT_CHECKED", "in:NOT_CHECKED,ELIGIBLE")),
            Map.entry("listProposalsOfProgramme q", List.of("rare99", "letters")),
            Map.entry("listProposalsOfProgramme state", List.of("WITHDRAWN", "in:LEFT_ON_THE_TABLE,WITHDRAWN")),
            Map.entry("listProposalsOfProgramme callId", List.of("00000005-0000-7000-8000-000000000063")),
            Map.entry("listProposalsOfProgramme revivedFromId", List.of("0000003b-0000-7000-8000-000000000003")),
            Map.entry("listProposalsOfProgramme placeCode", List.of("C199")),
            Map.entry("listProposalsOfProgramme sectorCode", List.of("C199")),
            Map.entry("listProposalsOfProgramme eligibility", List.of("NOT_CHECKED", "in:NOT_CHECKED,ELIGIBLE")),
            Map.entry("listProjects q", List.of("rare99", "letters")),
            Map.entry("listProjects state", List.of("PAUSED", "in:PLANNED,PAUSED")),
            Map.entry("listProjects callId", List.of("00000005-0000-7000-8000-000000000063")),
            Map.entry("listProjects stakeholderId", List.of(person(99))),
            Map.entry("listProjects nextDueOn", List.of("lt:2026-04-01", "2026-03-01")),
            Map.entry("listProjects placeCode", List.of("C199")),
            Map.entry("listProjects sectorCode", List.of("C199")),
            Map.entry("listPrinciples q", List.of("rare99", "letters")),
            Map.entry("listPrinciples status", List.of("IN_TEST", "in:PROPOSED,REFINED")),
            Map.entry("listPrinciples family", List.of("Family 3")),
            Map.entry("listWorkshops projectId", List.of(person(99))),
            Map.entry("listWorkshops state", List.of("PLANNED", "in:HELD,CANCELLED")),
            Map.entry("listActionItems q", List.of("rare99", "letters")),
            Map.entry("listActionItems state", List.of("OPEN", "in:DONE,DROPPED")),
            Map.entry("listActionItems projectId", List.of(person(99))),
            Map.entry("listActionItems retrospectiveId", List.of(person(99))),
            Map.entry("listActionItems ownerId", List.of(person(99))),
            Map.entry("listActionItems dueOn", List.of("lt:2026-03-01", "gte:2026-03-01", "2026-03-01")),
            Map.entry("listRetrospectives projectId", List.of(person(99))),
            Map.entry("listRetrospectives phase", List.of("COMMIT", "in:REFLECT,COMMIT")),
            Map.entry("listFindings projectId", List.of(person(99))),
            Map.entry("listFindings retrospectiveId", List.of(person(99))),
            Map.entry("listFindings kind", List.of("INSIGHT", "in:EVIDENCE,SYMPTOM")),
            Map.entry("listFindings principleId", List.of(person(99))),
            Map.entry("listPrioritisations q", List.of("rare99", "round")),
            Map.entry("listPrioritisations state", List.of("DRAFT", "in:OPEN,CLOSED")),
            Map.entry("listChallenges q", List.of("rare99", "letters")),
            Map.entry("listChallenges status", List.of("IN_PROGRESS", "in:OPEN,DROPPED")),
            Map.entry("listChallenges ownerId", List.of(person(99))),
            Map.entry("listChallenges groupCode", List.of("C199")),
            Map.entry("listChallenges placeCode", List.of("C199")),
            Map.entry("listInsights q", List.of("rare99", "letters")),
            Map.entry("listInsights kind", List.of("OPPORTUNITY", "in:CHALLENGE,OPPORTUNITY")),
            Map.entry("listInsights state", List.of("SUGGESTED", "in:KEPT,DECLINED")),
            Map.entry("listInsights whoCouldAct", List.of("US", "in:US,BOTH")),
            Map.entry("listInsights themeId", List.of(person(99), "NONE")),
            Map.entry("listInsights conversationId", List.of(person(99))),
            Map.entry("listInsights groupCode", List.of("C199")),
            Map.entry("listInsights placeCode", List.of("C199")),
            Map.entry("listInsights sectorCode", List.of("C199")),
            Map.entry("listConversations q", List.of("rare99", "letters")),
            Map.entry("listConversations state", List.of("PLANNED", "in:HELD,CANCELLED")),
            Map.entry("listConversations channel", List.of("PHONE", "in:VIDEO,WRITTEN")),
            Map.entry("listConversations stakeholderId", List.of(person(99))),
            Map.entry("listConversations facilitatorId", List.of("0000000f-0000-7000-8000-000000000001")),
            Map.entry("listConversations day", List.of("gte:2026-03-01", "lte:2026-03-01", "2026-03-01")),
            Map.entry("listServiceModels kind", List.of("FUTURE", "in:CURRENT,FUTURE")),
            Map.entry("listServiceModelElements flowId", List.of(person(99))),
            Map.entry("listServiceModelBreakdowns answer", List.of("ANSWERED", "UNANSWERED")),
            Map.entry("listServiceModelLinks flowId", List.of(person(99))),
            Map.entry("listChallenges themeId", List.of(person(99))),
            Map.entry("listChallenges symptomId", List.of(person(99))),
            Map.entry("listChallenges insightId", List.of(person(99))),
            Map.entry("listSymptoms q", List.of("rare99", "letters")),
            Map.entry("listSymptoms projectId", List.of(person(99))),
            Map.entry("listSymptoms retrospectiveId", List.of(person(99))),
            Map.entry("listSymptoms sectorCode", List.of("C199")),
            Map.entry("listSymptoms groupCode", List.of("C199")),
            Map.entry("listTargets challengeId", List.of(person(99))),
            Map.entry("listTargets status", List.of("MET", "in:AT_RISK,OFF_TRACK")),
            Map.entry("listTargets ownerId", List.of(person(99))),
            Map.entry("listShortlists state", List.of("CANCELLED", "in:QUEUED,FAILED")),
            Map.entry("listLetters state", List.of("FAILED", "in:DRAFT,SENT")),
            Map.entry("listLetters outcome", List.of("SHORTLISTED", "in:SHORTLISTED,NOT_ELIGIBLE")),
            Map.entry("listAssessments state", List.of("DRAFT", "in:DRAFT,SUBMITTED")),
            Map.entry("listStakeholders q", List.of("rare99", "nurse", "nur rare9", "p")),
            Map.entry("listStakeholders status", List.of("DECLINED", "in:DECLINED,ENGAGED")),
            Map.entry("listStakeholders placeCode", List.of("C199")),
            Map.entry("listStakeholders sectorCode", List.of("C199")),
            Map.entry("listStakeholders groupCode", List.of("C199")),
            Map.entry("listStakeholders organisationCode", List.of("O99")),
            Map.entry("listStakeholders wave", List.of("2")),
            Map.entry("listStakeholders email", List.of("person99@example.org")),
            Map.entry("listStakeholders externalId", List.of("E99")));

    /** Lists that {@link Lists} does not run: they have no filters and no orders. */
    private static final Set<String> BY_HAND = Set.of("listEvents", "listDemonstrationMails");

    /** What a list must be told beside its filters. */
    private static final Map<String, List<String>> REQUIRED =
            Map.of("listReferralsOfStakeholder", List.of("&direction=MADE", "&direction=RECEIVED"));

    private static boolean filled;

    @Inject
    LargeTables tables;

    @Inject
    DataSource dataSource;

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Cursors cursors;

    @Inject
    BulkReads bulk;

    private final List<Listing<?>> asked = new ArrayList<>();
    private final Set<Ran> held = new HashSet<>();
    private final Map<String, List<String>> faults = new TreeMap<>();

    private static String person(int n) {
        return "00000005-0000-7000-8000-%012x".formatted(n);
    }

    @BeforeEach
    void fillTables() throws SQLException {
        if (!filled) {
            tables.fill();
            filled = true;
        }
        QuarkusMock.installMockForType(
                new Lists(dataSource, cursors, bulk) {
                    @Override
                    public <T> Page<T> page(
                            Listing<T> listing, String scope, Object value, MultivaluedMap<String, String> query) {
                        asked.add(listing);
                        return super.page(listing, scope, value, query);
                    }
                },
                Lists.class);
    }

    @Test
    void everyQuestionAListTakesIsAnsweredFromAnIndex() throws SQLException {
        String token = people.withAddress("person1@example.org");
        Map<String, String> lists = lists();
        assertThat(lists.keySet().containsAll(BY_HAND), equalTo(true));
        for (Map.Entry<String, String> list : lists.entrySet()) {
            asked.clear();
            List<String> required = REQUIRED.getOrDefault(list.getKey(), List.of(""));
            ask(list.getKey(), token, list.getValue() + "?limit=" + LIMIT + required.get(0));
            if (BY_HAND.contains(list.getKey())) {
                assertThat(list.getKey(), asked, hasSize(0));
                continue;
            }
            assertThat(list.getKey() + " is run by Lists", asked, hasSize(1));
            for (String question : questions(list.getKey(), asked.get(0), required)) {
                String path = list.getValue() + "?limit=" + LIMIT + question;
                String name = list.getKey() + " " + question;
                String cursor = ask(name, token, path);
                if (cursor != null) {
                    ask(name + " (later page)", token, path + "&cursor=" + cursor);
                }
            }
        }
        assertEquals("", said(faults));
    }

    @Test
    void aListWithoutAnIndexIsNoticed() throws SQLException {
        MultivaluedMap<String, String> none = new MultivaluedHashMap<>();
        Listing<String> planted = Listing.of(LargeTables.PLANTED, "colour", row -> row.getString(1))
                .sort("colour", "colour", "text");
        RecordingDriver.ran();
        new Lists(dataSource, cursors, bulk).page(planted, "programme_id = ?", LargeTables.PROGRAMME, none);
        hold("planted", RecordingDriver.ran());
        assertThat(faults.get("planted"), hasItem("reads all of planted"));
        assertThat(faults.get("planted"), not(hasItem("Limit takes 51 rows")));
    }

    @Test
    void aListRunsAsManyStatementsForManyRowsAsForOne() {
        String token = people.withAddress("person1@example.org");
        Map<String, List<Integer>> counts = new TreeMap<>();
        lists().forEach((operation, path) -> {
            String required = REQUIRED.getOrDefault(operation, List.of("")).get(0);
            for (int limit : new int[] {1, 200}) {
                RecordingDriver.ran();
                Response answer =
                        given().header("Authorization", "Bearer " + token).get(path + "?limit=" + limit + required);
                assertEquals(200, answer.statusCode(), answer.asString());
                counts.computeIfAbsent(operation, key -> new ArrayList<>())
                        .add(RecordingDriver.ran().size());
            }
        });
        counts.values().removeIf(pair -> pair.get(0).equals(pair.get(1)));
        assertEquals("", said(counts), "statements for one row and for many");
    }

    @Test
    void aStatementForEachRowIsNoticed() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        Listing<String> planted = Listing.of(
                        LargeTables.PLANTED,
                        "colour",
                        row -> database.first("select upper(?)", upper -> upper.getString(1), row.getString(1))
                                .orElseThrow())
                .sort("colour", "colour", "text");
        Lists lists = new Lists(dataSource, cursors, bulk);
        List<Integer> counts = new ArrayList<>();
        for (String limit : List.of("1", "1", "200")) {
            query.putSingle("limit", limit);
            RecordingDriver.ran();
            lists.page(planted, "programme_id = ?", LargeTables.PROGRAMME, query);
            counts.add(RecordingDriver.ran().size());
        }
        assertEquals(199, counts.get(2) - counts.get(1));
    }

    private static String said(Map<String, ?> faults) {
        return faults.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** Every list of the contract: its operation, and a path where it has many rows. */
    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        new OpenAPIV3Parser().read(Api.CONTRACT.toString()).getPaths().forEach((path, item) -> {
            if (item.getGet() != null && item.getGet().getOperationId().startsWith("list")) {
                int job = List.of("stakeholders", "referrals", "organisations", "proposals")
                        .indexOf(path.replaceAll("^/[a-z]+/[^/]+/([a-z-]+).*$", "$1"));
                lists.put(
                        item.getGet().getOperationId(),
                        "/api/v1"
                                + path.replace("{programmeId}", LargeTables.PROGRAMME.toString())
                                        .replace(
                                                "{importId}",
                                                "0000000b-0000-7000-8000-%012x".formatted(96 + Math.max(0, job)))
                                        .replace("{id}", person(99)));
            }
        });
        return lists;
    }

    /** Each order, alone and with each filter it is declared for, in both directions. */
    private static List<String> questions(String operation, Listing<?> listing, List<String> required) {
        List<String> questions = new ArrayList<>();
        for (String first : required) {
            for (String direction : List.of("", "-")) {
                listing.sorts.keySet().forEach(sort -> questions.add(first + "&sort=" + direction + sort));
                listing.filters.forEach((parameter, filter) -> {
                    List<String> values = VALUES.get(operation + " " + parameter);
                    if (values == null) {
                        throw new AssertionError("No values to try " + operation + " " + parameter + " with");
                    }
                    for (String sort : filter.sorts()) {
                        values.forEach(value ->
                                questions.add(first + "&sort=" + direction + sort + "&" + parameter + "=" + value));
                    }
                });
            }
        }
        return questions;
    }

    /** Asks, holds what ran against its plans, and says where the next page begins. */
    private @Nullable String ask(String name, String token, String path) throws SQLException {
        RecordingDriver.ran();
        Response answer = given().header("Authorization", "Bearer " + token).get(path);
        assertEquals(200, answer.statusCode(), path + ": " + answer.asString());
        List<Object> results = answer.path("results");
        if (results.isEmpty() && !name.startsWith("listReferralsOfStakeholder")) {
            faults.computeIfAbsent(name, key -> new ArrayList<>()).add("finds nothing");
        }
        hold(name, RecordingDriver.ran());
        return answer.path("metadata.nextCursor");
    }

    private void hold(String name, List<Ran> statements) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            for (Ran ran : statements) {
                if (!ran.sql().startsWith("select") || !held.add(ran)) {
                    continue;
                }
                int most = name.contains(SEARCH) ? Integer.MAX_VALUE : MOST_ROWS;
                List<String> found = new ArrayList<>();
                Plan.of(connection, ran).forEach(plan -> found.addAll(plan.faults(most)));
                if (!found.isEmpty()) {
                    faults.computeIfAbsent(name, key -> new ArrayList<>()).addAll(found);
                }
            }
        }
    }
}
