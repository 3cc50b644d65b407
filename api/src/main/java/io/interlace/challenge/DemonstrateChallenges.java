package io.interlace.challenge;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.insight.DemonstratedInsights;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.stakeholder.DemonstratedPeople;
import io.interlace.symptom.DemonstratedSymptoms;
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
import org.jspecify.annotations.Nullable;

/** The fourteen challenges of the demonstration. What has a target is in progress since that was set. */
@ApplicationScoped
class DemonstrateChallenges implements DemonstrationPart {

    /** What challenges name, by what the content calls it. */
    private record Known(
            Map<String, UUID> people,
            Map<String, UUID> symptoms,
            Map<String, UUID> insights,
            Map<String, UUID> themes) {}

    private final LoadDemonstration content;
    private final DemonstratedPeople demonstratedPeople;
    private final DemonstratedSymptoms demonstratedSymptoms;
    private final DemonstratedInsights demonstratedInsights;
    private final WriteChallenges writeChallenges;
    private final Database database;
    private final Caller caller;

    DemonstrateChallenges(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            DemonstratedSymptoms demonstratedSymptoms,
            DemonstratedInsights demonstratedInsights,
            WriteChallenges writeChallenges,
            Database database,
            Caller caller) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.demonstratedSymptoms = demonstratedSymptoms;
        this.demonstratedInsights = demonstratedInsights;
        this.writeChallenges = writeChallenges;
        this.database = database;
        this.caller = caller;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Known known = new Known(
                demonstratedPeople.byKey(), demonstratedSymptoms.byKey(), demonstratedInsights.byKey(), themes());
        Map<String, UUID> challenges = new HashMap<>();
        int minute = 0;
        for (JsonNode told : content.read("challenges").get("challenges")) {
            minute++;
            NewChallenge challenge = challenge(programme, told, known);
            rehearsal.at(
                    noon(told.get("createdOn"), minute),
                    () -> challenges.put(told.get("key").asText(), writeChallenges.describe(challenge)));
        }
        minute = 0;
        for (JsonNode target : content.read("challenges").get("targets")) {
            minute++;
            UUID id = challenges.remove(target.get("challengeKey").asText());
            if (id != null) {
                rehearsal.at(
                        noon(target.get("setOn"), minute),
                        () -> writeChallenges.step(
                                id,
                                new NewChallengeStep(ChallengeStatus.IN_PROGRESS, "It was ranked, and has a target.")));
            }
        }
    }

    private static NewChallenge challenge(JsonNode programme, JsonNode told, Known known) {
        return new NewChallenge(
                told.get("statement").asText(),
                told.get("why").asText(),
                told.get("affected").isNull() ? null : told.get("affected").asText(),
                each(told.get("affectedGroupKeys"))
                        .map(key -> Objects.requireNonNull(LoadDemonstration.codeOf(programme, key.asText())))
                        .toList(),
                List.of(),
                known.people().get(told.get("ownerKey").asText()),
                ids(told.get("symptomKeys"), known.symptoms()),
                ids(told.get("insightKeys"), known.insights()),
                known.themes().get(told.path("themeKey").asText()),
                score(told, "impact"),
                score(told, "effort"),
                score(told, "spread"));
    }

    private static @Nullable Integer score(JsonNode told, String property) {
        return told.get(property).isNull() ? null : (Integer) told.get(property).asInt();
    }

    private static Instant noon(JsonNode day, int minute) {
        return LocalDate.parse(day.asText())
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC)
                .plusSeconds(60L * minute);
    }

    /** By what the content calls them; no two of them are named the same. */
    private Map<String, UUID> themes() {
        Map<String, UUID> byName = new HashMap<>();
        database.each(
                "select name, id from theme where programme_id = ?",
                row -> byName.put(row.getString(1), row.getObject(2, UUID.class)),
                caller.programmeId());
        Map<String, UUID> themes = new HashMap<>();
        for (JsonNode told : content.read("insights").get("themes")) {
            themes.put(
                    told.get("key").asText(),
                    Objects.requireNonNull(byName.get(told.get("name").asText())));
        }
        return themes;
    }

    private static List<UUID> ids(JsonNode keys, Map<String, UUID> byKey) {
        return each(keys)
                .map(key -> Objects.requireNonNull(byKey.get(key.asText())))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
