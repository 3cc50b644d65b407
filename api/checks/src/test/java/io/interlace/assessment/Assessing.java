package io.interlace.assessment;

import io.interlace.TestProgramme;
import io.interlace.call.Calling;
import io.interlace.identity.People;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A closed call with proposals, and the members who are to assess it. */
record Assessing(
        TestProgramme lead,
        String call,
        List<String> criteria,
        List<String> proposals,
        List<TestProgramme> assessors,
        List<String> members) {

    static Assessing of(People people, int proposals, int assessors) {
        return of(people, proposals, assessors, List.of());
    }

    static Assessing of(People people, int proposals, int assessors, List<Map<String, String>> checks) {
        Calling calling = Calling.ledBy(people.founder());
        TestProgramme lead = calling.programme();
        String call = calling.openCall(Map.of("eligibilityChecks", checks));
        List<String> made = new ArrayList<>();
        String person = lead.person("Wren");
        for (int i = 0; i < proposals; i++) {
            String proposal = Calling.made(lead.post(
                    "/calls/" + call + "/proposals",
                    Map.of(
                            "title",
                            "Proposal " + i,
                            "leadId",
                            person,
                            "placeCodes",
                            List.of("LAMBETH"),
                            "sectorCodes",
                            List.of("ACUTE"),
                            "problem",
                            "Letters arrive late",
                            "aims",
                            "Send them at once")));
            lead.asking()
                    .post(lead.path("/proposals/" + proposal + "/submission"))
                    .then()
                    .statusCode(200);
            made.add(proposal);
        }
        calling.act(call, "closing").then().statusCode(200);
        List<TestProgramme> panel = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = 0; i < assessors; i++) {
            String email = "assessor" + i + "-" + lead.id() + "@example.org";
            members.add(Calling.made(
                    lead.post("/members", Map.of("email", email, "name", "Assessor " + i, "role", "ASSESSOR"))));
            panel.add(lead.as(new TestProgramme.Someone(people.withAddress(email))));
        }
        List<String> criteria = lead.get("/calls/" + call).path("criteria.id");
        return new Assessing(lead, call, criteria, made, panel, members);
    }

    Response appoint(int perProposal) {
        return lead.post(
                "/calls/" + call + "/panel", Map.of("memberIds", members, "assessorsPerProposal", perProposal));
    }

    /** The ids of what one of them has to assess. */
    List<String> given(int assessor) {
        return assessors.get(assessor).get("/calls/" + call + "/assessments").path("results.id");
    }

    Response score(int assessor, String assessment, int... scores) {
        List<Map<String, Object>> given = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            given.add(Map.of("criterionId", criteria.get(i), "score", scores[i]));
        }
        Object version =
                assessors.get(assessor).get("/assessments/" + assessment).path("version");
        return assessors
                .get(assessor)
                .patch("/assessments/" + assessment, Map.of("scores", given, "note", "Noted"), version);
    }

    Response act(int assessor, String assessment, String what) {
        TestProgramme seen = assessors.get(assessor);
        return seen.asking().post(seen.path("/assessments/" + assessment + "/" + what));
    }

    /** Says all that one of them has to say. */
    void finish(int assessor) {
        for (String assessment : given(assessor)) {
            score(assessor, assessment, 2, 3).then().statusCode(200);
            act(assessor, assessment, "submission").then().statusCode(200);
        }
    }

    Response end(boolean despiteMissing) {
        return lead.post("/calls/" + call + "/assessment-end", Map.of("despiteMissing", despiteMissing));
    }
}
