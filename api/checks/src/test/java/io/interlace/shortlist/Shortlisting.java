package io.interlace.shortlist;

import io.interlace.TestProgramme;
import io.interlace.call.Calling;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call that was assessed, with two criteria of equal weight and scores from 1 to 3, through the eyes of its lead. */
public record Shortlisting(TestProgramme programme, String call, Map<String, String> proposals) {

    /**
     * A proposal and what every assessor scored it.
     *
     * @param scores one for each criterion; none where nobody scored it
     */
    public record Entry(String title, String place, String sector, int days, List<Integer> scores) {}

    public static Entry entry(String title, String place, int days, Integer... scores) {
        return new Entry(title, place, "ACUTE", days, List.of(scores));
    }

    /** Of which each assessor scored every proposal. */
    public static Shortlisting of(People people, Database database, int assessors, List<Entry> entries) {
        return in(Calling.ledBy(people.founder()).programme(), database, assessors, entries);
    }

    /** The same of a call that published this quota. */
    public static Shortlisting of(
            People people, Database database, int assessors, List<Entry> entries, Map<String, Object> quota) {
        return in(Calling.ledBy(people.founder()).programme(), database, assessors, entries, List.of(quota));
    }

    /** In a programme that has these places and sectors. */
    public static Shortlisting in(TestProgramme programme, Database database, int assessors, List<Entry> entries) {
        return in(programme, database, assessors, entries, List.of());
    }

    private static Shortlisting in(
            TestProgramme programme,
            Database database,
            int assessors,
            List<Entry> entries,
            List<Map<String, Object>> quotas) {
        Shortlisting shortlisting = closedIn(programme, database, assessors, entries, quotas);
        programme
                .post("/calls/" + shortlisting.call + "/assessment-end", Map.of("despiteMissing", true))
                .then()
                .statusCode(200);
        return shortlisting;
    }

    /** What is not assessed to its end. */
    static Shortlisting closed(People people, Database database, int assessors, List<Entry> entries) {
        return closedIn(Calling.ledBy(people.founder()).programme(), database, assessors, entries, List.of());
    }

    private static Shortlisting closedIn(
            TestProgramme programme,
            Database database,
            int assessors,
            List<Entry> entries,
            List<Map<String, Object>> quotas) {
        Calling calling = new Calling(programme);
        String call = calling.openCall(Map.of("eligibilityChecks", List.of(), "quotas", quotas));
        programme.person(Map.of("name", "Ada", "externalId", "leads " + call));
        StringBuilder file = new StringBuilder(
                "callId,externalId,title,leadExternalId,placeCodes,sectorCodes,problem,aims,facilitatorDays,state\n");
        for (Entry entry : entries) {
            file.append("%s,%s,%s,leads %s,%s,%s,Late,Early,%d,SUBMITTED\n"
                    .formatted(call, entry.title(), entry.title(), call, entry.place(), entry.sector(), entry.days()));
        }
        programme.importing("/proposals", file.toString());
        calling.act(call, "closing").then().statusCode(200);
        Map<String, String> proposals = new LinkedHashMap<>();
        List<String> criteria = programme.get("/calls/" + call).path("criteria.id");
        entries.forEach(entry -> proposals.put(
                entry.title(),
                database.first(
                                "select id::text from proposal where call_id = ?::uuid and title = ?",
                                row -> row.getString(1),
                                call,
                                entry.title())
                        .orElseThrow()));
        Shortlisting shortlisting = new Shortlisting(programme, call, proposals);
        for (int i = 0; i < assessors; i++) {
            String member = Calling.made(programme.post(
                    "/members",
                    Map.of("email", i + "@" + call + ".example.org", "name", "Assessor " + i, "role", "ASSESSOR")));
            for (Entry entry : entries) {
                if (!entry.scores().isEmpty()) {
                    shortlisting.score(database, entry, member, criteria);
                }
            }
        }
        return shortlisting;
    }

    /** As if the assessor had submitted it. */
    private void score(Database database, Entry entry, String member, List<String> criteria) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < entry.scores().size(); i++) {
            given.add("{\"criterionId\":\"" + criteria.get(i) + "\",\"score\":"
                    + entry.scores().get(i) + "}");
        }
        database.update(
                "insert into assessment (programme_id, id, call_id, proposal_id, member_id, state, scores, submitted_at,"
                        + " created_at, updated_at, version) values (?::uuid, gen_random_uuid(), ?::uuid, ?::uuid, ?::uuid,"
                        + " 'SUBMITTED', ?::jsonb, now(), now(), now(), 0)",
                programme.id(),
                call,
                id(entry.title()),
                member,
                "[" + String.join(",", given) + "]");
    }

    public String id(String title) {
        String id = proposals.get(title);
        if (id == null) {
            throw new IllegalArgumentException("There is no " + title);
        }
        return id;
    }

    public List<String> ids(String... titles) {
        return List.of(titles).stream().map(this::id).sorted().toList();
    }

    public Response ask(Map<String, Object> wanted) {
        return programme.post("/calls/" + call + "/shortlists", wanted);
    }

    public Response preview(Map<String, Object> wanted) {
        return programme.post("/calls/" + call + "/shortlists?preview=true", wanted);
    }

    /** As it is once it is no longer computed. */
    Response ended(String shortlist) {
        Response read = programme.get("/shortlists/" + shortlist);
        while (List.of("QUEUED", "RUNNING").contains(read.<String>path("state"))) {
            read = programme.get("/shortlists/" + shortlist);
        }
        return read;
    }

    public static Map<String, Object> quota(String dimension, String value, int min, int max) {
        return Map.of("dimension", dimension, "value", value, "min", min, "max", max, "priority", 2);
    }
}
