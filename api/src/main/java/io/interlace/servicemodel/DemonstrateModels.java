package io.interlace.servicemodel;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.insight.DemonstratedInsights;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Both service models of the demonstration, version by version on the days on which these were published. */
@ApplicationScoped
class DemonstrateModels implements DemonstrationPart {

    private static final LocalTime PUBLISHED_AT = LocalTime.of(17, 0);

    /** A model of the content, and one entry of its history. */
    private record Told(JsonNode model, JsonNode version) {

        LocalDate day() {
            return LocalDate.parse(version.get("publishedOn").asText());
        }

        int number() {
            return version.get("version").asInt();
        }
    }

    private final LoadDemonstration content;
    private final DemonstratedInsights insights;
    private final WriteServiceModels writeModels;
    private final WriteFlows writeFlows;
    private final DemonstrateParts parts;
    private final PublishModels publish;

    DemonstrateModels(
            LoadDemonstration content,
            DemonstratedInsights insights,
            WriteServiceModels writeModels,
            WriteFlows writeFlows,
            DemonstrateParts parts,
            PublishModels publish) {
        this.content = content;
        this.insights = insights;
        this.writeModels = writeModels;
        this.writeFlows = writeFlows;
        this.parts = parts;
        this.publish = publish;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> known = new HashMap<>(insights.byKey());
        Map<String, LocalDate> notedOn = new HashMap<>();
        each(content.read("insights").get("insights"))
                .forEach(insight -> notedOn.put(
                        insight.get("key").asText(),
                        LocalDate.parse(insight.get("recordedOn").asText())));
        each(content.read("service-models").get("models"))
                .flatMap(model -> each(model.get("history")).map(version -> new Told(model, version)))
                .sorted(Comparator.comparing(Told::day))
                .forEach(told -> rehearsal.at(
                        told.day().atTime(PUBLISHED_AT).toInstant(ZoneOffset.UTC),
                        () -> publish(told, known, notedOn)));
    }

    private void publish(Told told, Map<String, UUID> known, Map<String, LocalDate> notedOn) {
        JsonNode model = told.model();
        if (told.number() == 1) {
            begin(model, known);
        }
        UUID id = DemonstrateParts.id(known, model.get("key"));
        for (JsonNode flow : model.get("flows")) {
            parts.elements(id, model, flow.get("key").asText(), told.number(), known);
        }
        parts.links(id, model, known);
        // the first wishes answered nothing yet
        boolean answering = told.number() > 1;
        parts.pins(id, model, known, insight -> !told.day().isBefore(notedOn.get(insight)), answering);
        publish.publish(id, new NewModelVersion(told.version().get("note").asText()));
    }

    private void begin(JsonNode model, Map<String, UUID> known) {
        String key = model.get("key").asText();
        UUID id = writeModels.begin(new NewServiceModel(
                ServiceModelKind.valueOf(model.get("kind").asText()),
                model.get("title").asText(),
                model.get("summary").asText()));
        known.put(key, id);
        for (JsonNode flow : model.get("flows")) {
            known.put(
                    DemonstrateParts.flowOf(model, flow.get("key").asText()),
                    writeFlows.add(id, new NewFlow(flow.get("name").asText())));
        }
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
