package io.interlace.target;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.challenge.DemonstratedChallenges;
import io.interlace.http.Rehearsal;
import io.interlace.imports.ImportMode;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The ten targets of the demonstration, each with a year of readings from records kept before, and since. */
@ApplicationScoped
class DemonstrateTargets implements DemonstrationPart {

    private final LoadDemonstration content;
    private final DemonstratedPeople demonstratedPeople;
    private final DemonstratedChallenges demonstratedChallenges;
    private final WriteTargets writeTargets;
    private final Targets targets;
    private final ImportReadings importReadings;

    DemonstrateTargets(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            DemonstratedChallenges demonstratedChallenges,
            WriteTargets writeTargets,
            Targets targets,
            ImportReadings importReadings) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.demonstratedChallenges = demonstratedChallenges;
        this.writeTargets = writeTargets;
        this.targets = targets;
        this.importReadings = importReadings;
    }

    @Override
    public int order() {
        return 53;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> people = demonstratedPeople.byKey();
        Map<String, UUID> challenges = demonstratedChallenges.byKey();
        int minute = 0;
        for (JsonNode told : content.read("challenges").get("targets")) {
            minute++;
            Instant set = LocalDate.parse(told.get("setOn").asText())
                    .atTime(LocalTime.NOON)
                    .toInstant(ZoneOffset.UTC)
                    .plusSeconds(60L * minute);
            UUID challenge = Objects.requireNonNull(
                    challenges.get(told.get("challengeKey").asText()));
            rehearsal.at(set, () -> {
                UUID id = writeTargets.set(target(challenge, told, people));
                importReadings.take(
                        targets.held(id), new ReadingsFile(readings(told), List.of()), ImportMode.ATOMIC, false);
            });
        }
    }

    private static NewTarget target(UUID challenge, JsonNode told, Map<String, UUID> people) {
        return new NewTarget(
                challenge,
                told.get("name").asText(),
                null,
                TargetUnit.valueOf(told.get("unit").asText()),
                TargetDirection.valueOf(told.get("direction").asText()),
                point(told.get("baseline")),
                point(told.get("target")),
                told.get("scope").asText(),
                people.get(told.get("ownerKey").asText()));
    }

    private static TargetPoint point(JsonNode told) {
        return new TargetPoint(
                LocalDate.parse(told.get("on").asText()), told.get("value").decimalValue());
    }

    private static List<NewReading> readings(JsonNode told) {
        return StreamSupport.stream(told.get("readings").spliterator(), false)
                .map(reading -> new NewReading(
                        LocalDate.parse(reading.get("on").asText()),
                        reading.get("value").decimalValue(),
                        reading.get("note").isNull()
                                ? null
                                : reading.get("note").asText()))
                .toList();
    }
}
