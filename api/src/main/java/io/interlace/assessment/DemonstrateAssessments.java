package io.interlace.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How the call of the demonstration was assessed: by four, of whom two had a conflict of interest. */
@ApplicationScoped
class DemonstrateAssessments implements DemonstrationPart {

    private static final Instant APPOINTED = Instant.parse("2026-07-01T10:00:00Z");
    private static final Instant ENDED = Instant.parse("2026-07-10T09:00:00Z");

    private final LoadDemonstration content;
    private final Calls calls;
    private final Assessments assessments;
    private final AssessedCalls assessedCalls;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    DemonstrateAssessments(
            LoadDemonstration content,
            Calls calls,
            Assessments assessments,
            AssessedCalls assessedCalls,
            Database database,
            Caller caller,
            Clock clock) {
        this.content = content;
        this.calls = calls;
        this.assessments = assessments;
        this.assessedCalls = assessedCalls;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        JsonNode all = content.read("call");
        UUID callId = one(
                "select id from call where programme_id = ? and title = ?",
                all.get("call").get("title"));
        CallView call = calls.view(callId);
        Map<String, UUID> criteria = new HashMap<>();
        for (int i = 0; i < call.criteria().size(); i++) {
            criteria.put(
                    all.get("call").get("criteria").get(i).get("key").asText(),
                    call.criteria().get(i).id());
        }
        Map<String, UUID> members = new HashMap<>();
        for (JsonNode member : programme.get("members")) {
            members.put(
                    member.get("key").asText(),
                    one(
                            "select m.id from member m join account a on a.id = m.account_id where m.programme_id = ?"
                                    + " and a.email = ?",
                            member.get("email")));
        }
        for (JsonNode conflict : all.get("conflictsOfInterest")) {
            UUID id = assign(callId, conflict, members, rehearsal);
            rehearsal.at(
                    APPOINTED.plusSeconds(3600),
                    () -> assessments
                            .require(id)
                            .declareConflict(conflict.get("reason").asText(), clock));
        }
        for (JsonNode said : all.get("assessments")) {
            UUID id = assign(callId, said, members, rehearsal);
            rehearsal.at(noon(said), () -> submit(assessments.require(id), said, criteria));
        }
        assessments.flush();
        rehearsal.at(ENDED, () -> assessedCalls.end(callId, false));
    }

    private static Instant noon(JsonNode said) {
        return LocalDate.parse(said.get("submittedOn").asText())
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC);
    }

    private UUID one(String sql, JsonNode value) {
        return database.first(sql, row -> row.getObject(1, UUID.class), caller.programmeId(), value.asText())
                .orElseThrow();
    }

    private UUID assign(UUID callId, JsonNode which, Map<String, UUID> members, Rehearsal rehearsal) {
        UUID proposal =
                one("select id from proposal where programme_id = ? and external_id = ?", which.get("proposalKey"));
        UUID[] made = new UUID[1];
        rehearsal.at(APPOINTED, () -> {
            Assessment assessment = new Assessment(
                    callId,
                    proposal,
                    Objects.requireNonNull(members.get(which.get("assessorKey").asText())),
                    clock);
            // one that was changed before it was written could not be changed again: its tenant is not known by then
            assessments.persistAndFlush(assessment);
            made[0] = assessment.id();
        });
        return made[0];
    }

    private void submit(Assessment assessment, JsonNode said, Map<String, UUID> criteria) {
        List<Score> scores = new ArrayList<>();
        for (JsonNode score : said.get("scores")) {
            scores.add(new Score(
                    Objects.requireNonNull(
                            criteria.get(score.get("criterionKey").asText())),
                    score.get("score").asInt()));
        }
        JsonNode comment = said.get("comment");
        assessment.revise(new AssessmentDraft(scores, comment.isNull() ? null : comment.asText()), clock);
        assessment.submit(clock);
    }
}
