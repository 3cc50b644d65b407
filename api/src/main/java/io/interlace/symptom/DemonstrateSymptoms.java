package io.interlace.symptom;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.insight.DemonstratedInsights;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The forty symptoms of the demonstration, drawn from what teams found and from what people said. */
@ApplicationScoped
class DemonstrateSymptoms implements DemonstrationPart {

    private final LoadDemonstration content;
    private final DemonstratedInsights demonstratedInsights;
    private final WriteSymptoms writeSymptoms;
    private final Database database;
    private final Caller caller;

    DemonstrateSymptoms(
            LoadDemonstration content,
            DemonstratedInsights demonstratedInsights,
            WriteSymptoms writeSymptoms,
            Database database,
            Caller caller) {
        this.content = content;
        this.demonstratedInsights = demonstratedInsights;
        this.writeSymptoms = writeSymptoms;
        this.database = database;
        this.caller = caller;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> findings = new HashMap<>();
        Map<String, UUID> found = findingsByStatement();
        for (JsonNode retrospective : content.read("retrospectives").get("retrospectives")) {
            for (JsonNode finding : retrospective.get("findings")) {
                findings.put(
                        finding.get("key").asText(),
                        Objects.requireNonNull(
                                found.get(finding.get("statement").asText())));
            }
        }
        Map<String, UUID> insights = demonstratedInsights.byKey();
        int minute = 0;
        for (JsonNode told : content.read("symptoms").get("symptoms")) {
            NewSymptom symptom = new NewSymptom(
                    told.get("statement").asText(),
                    told.get("detail").asText(),
                    ids(told.get("findingKeys"), findings),
                    ids(told.get("insightKeys"), insights));
            minute++;
            Instant surfaced = LocalDate.parse(told.get("surfacedOn").asText())
                    .atTime(LocalTime.NOON)
                    .toInstant(ZoneOffset.UTC)
                    .plusSeconds(60L * minute);
            rehearsal.at(surfaced, () -> writeSymptoms.describe(symptom));
        }
    }

    /** No two of them say the same. */
    private Map<String, UUID> findingsByStatement() {
        Map<String, UUID> byStatement = new HashMap<>();
        database.each(
                "select statement, id from finding where programme_id = ?",
                row -> byStatement.put(row.getString(1), row.getObject(2, UUID.class)),
                caller.programmeId());
        return byStatement;
    }

    private static List<UUID> ids(JsonNode keys, Map<String, UUID> byKey) {
        Stream<JsonNode> each = StreamSupport.stream(keys.spliterator(), false);
        return each.map(key -> Objects.requireNonNull(byKey.get(key.asText()))).toList();
    }
}
