package io.interlace.shortlist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.shortlist.ProposalScores.Assessment;
import io.interlace.shortlist.ProposalScores.Criterion;
import io.interlace.shortlist.ProposalScores.Scored;
import io.interlace.shortlist.ProposalScores.Scores;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The call of the demonstration: 17 proposals, four assessors, 66 assessments. */
final class DemonstrationCall {

    private static final ShortlistProblem.Names NAMES = new ShortlistProblem.Names(
            Map.of(
                    "plc-bexley", "Bexley",
                    "plc-bromley", "Bromley",
                    "plc-greenwich", "Greenwich",
                    "plc-lambeth", "Lambeth",
                    "plc-lewisham", "Lewisham",
                    "plc-southwark", "Southwark"),
            Map.of(
                    "sec-acute", "Acute",
                    "sec-community", "Community",
                    "sec-mental-health", "Mental health",
                    "sec-primary-care", "Primary care"));

    private final JsonNode call;

    DemonstrationCall() {
        try (InputStream file = DemonstrationCall.class.getResourceAsStream("/shortlist/call.json")) {
            call = new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    List<Criterion> criteria() {
        double min = call.at("/scale/min").asDouble();
        double max = call.at("/scale/max").asDouble();
        return each(call.get("criteria")).stream()
                .map(one ->
                        new Criterion(one.get("id").asText(), one.get("weight").asDouble(), min, max))
                .toList();
    }

    List<Assessment> assessments() {
        List<Assessment> assessments = new ArrayList<>();
        for (JsonNode one : call.get("assessments")) {
            Map<String, Double> scores = new HashMap<>();
            one.get("scores")
                    .properties()
                    .forEach(s -> scores.put(s.getKey(), s.getValue().asDouble()));
            assessments.add(new Assessment(
                    one.get("assessor").asText(), one.get("proposal").asText(), scores));
        }
        return assessments;
    }

    Map<String, Boolean> proposals() {
        return each(call.get("proposals")).stream()
                .collect(Collectors.toMap(
                        one -> one.get("id").asText(),
                        one -> one.get("eligible").asBoolean()));
    }

    Scores scores() {
        return ProposalScores.of(criteria(), assessments(), proposals());
    }

    ScoreTable table() {
        return ScoreTable.of(criteria(), assessments(), proposals().keySet());
    }

    List<String> ids(String name) {
        return each(call.get(name)).stream().map(JsonNode::asText).toList();
    }

    ShortlistProblem problem() {
        Map<String, Double> score = new HashMap<>();
        for (Scored scored : scores().proposals()) {
            score.put(scored.proposalId(), scored.score());
        }
        return new ShortlistProblem(
                each(call.get("proposals")).stream()
                        .map(one -> new Candidate(
                                one.get("id").asText(),
                                one.get("title").asText(),
                                one.get("eligible").asBoolean() ? null : "no new record system",
                                score.get(one.get("id").asText()),
                                Set.of(one.get("place").asText()),
                                Set.of(one.get("sector").asText()),
                                Map.of(),
                                new Candidate.Needs(one.get("facilitatorDays").asLong(), 0)))
                        .toList(),
                call.get("size").asInt(),
                each(call.get("quotas")).stream()
                        .map(one -> new Quota(
                                one.get("dimension").asText(),
                                one.get("value").asText(),
                                one.get("min").asInt(),
                                one.get("max").asInt(),
                                one.get("priority").asInt()))
                        .toList(),
                new ShortlistProblem.Capacity(call.get("facilitatorDays").asLong(), null),
                List.of(),
                List.of(),
                List.of(),
                NAMES,
                2026);
    }
}
