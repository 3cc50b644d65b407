package io.interlace.principle;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The twelve principles of the demonstration: from desk research in February, tested by all, most of them refined since. */
@ApplicationScoped
class DemonstratePrinciples implements DemonstrationPart {

    private final LoadDemonstration content;
    private final WritePrinciples writePrinciples;

    DemonstratePrinciples(LoadDemonstration content, WritePrinciples writePrinciples) {
        this.content = content;
        this.writePrinciples = writePrinciples;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        int minute = 0;
        for (JsonNode principle : content.read("principles").get("principles")) {
            UUID[] id = new UUID[1];
            for (JsonNode version : principle.get("versions")) {
                minute++;
                Instant published = noon(version).plusSeconds(60L * minute);
                int number = version.get("number").asInt();
                if (number == 1) {
                    rehearsal.at(published, () -> id[0] = writePrinciples.propose(first(principle, version)));
                    rehearsal.at(published.plusSeconds(3600), () -> writePrinciples.test(id[0]));
                } else {
                    rehearsal.at(published, () -> writePrinciples.refine(id[0], next(version, number - 1)));
                }
            }
        }
    }

    private static Instant noon(JsonNode version) {
        return LocalDate.parse(version.get("publishedOn").asText())
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC);
    }

    private static NewPrinciple first(JsonNode principle, JsonNode version) {
        return new NewPrinciple(
                principle.get("family").asText(),
                version.get("title").asText(),
                version.get("statement").asText(),
                texts(version, "looksLike"),
                texts(version, "doesNotLookLike"),
                sources(version));
    }

    private static NewPrincipleVersion next(JsonNode version, int basedOn) {
        return new NewPrincipleVersion(
                version.get("title").asText(),
                version.get("statement").asText(),
                texts(version, "looksLike"),
                texts(version, "doesNotLookLike"),
                sources(version),
                version.get("reasonForChange").asText(),
                List.of(),
                basedOn);
    }

    private static List<String> texts(JsonNode version, String property) {
        return each(version.get(property)).map(JsonNode::asText).toList();
    }

    private static List<PrincipleSource> sources(JsonNode version) {
        return each(version.get("sources"))
                .map(citation -> new PrincipleSource(citation.asText(), null))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
