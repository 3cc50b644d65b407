package io.interlace.servicemodel;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.event.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the service models of the demonstration are made of. What it adds is known from then on by its key in the content. */
@ApplicationScoped
class DemonstrateParts {

    private final ServiceModels models;
    private final AddElements addElements;
    private final WriteLinks writeLinks;
    private final WritePins writePins;
    private final Pins pins;

    DemonstrateParts(
            ServiceModels models, AddElements addElements, WriteLinks writeLinks, WritePins writePins, Pins pins) {
        this.models = models;
        this.addElements = addElements;
        this.writeLinks = writeLinks;
        this.writePins = writePins;
        this.pins = pins;
    }

    /** Flows of both models have the same keys. */
    static String flowOf(JsonNode model, String flow) {
        return model.get("key").asText() + " " + flow;
    }

    static UUID id(Map<String, UUID> known, JsonNode key) {
        return Objects.requireNonNull(known.get(key.asText()), key.asText());
    }

    /** Those of a flow that a version adds: actors stand before steps, and the steps that one version adds beside each other. */
    void elements(UUID modelId, JsonNode model, String flow, int version, Map<String, UUID> known) {
        List<String> keys = new ArrayList<>();
        List<NewElement> added = new ArrayList<>();
        UUID before = null;
        UUID after = null;
        for (JsonNode element : model.get("elements")) {
            String key = element.get("key").asText();
            if (!element.get("flow").asText().equals(flow)) {
                continue;
            }
            boolean step = element.get("type").asText().equals("STEP");
            if (known.containsKey(key)) {
                before = step ? known.get(key) : before;
            } else if (element.path("sinceVersion").asInt(1) <= version) {
                after = step && after == null ? before : after;
                keys.add(key);
                added.add(element(model, element, known));
            }
        }
        if (added.isEmpty()) {
            return;
        }
        UUID flowId = Objects.requireNonNull(known.get(flowOf(model, flow)));
        List<UUID> ids = addElements
                .to(modelId, new NewElements(flowId, after, false, added))
                .elements();
        for (int i = 0; i < keys.size(); i++) {
            known.put(keys.get(i), ids.get(i));
        }
    }

    private static NewElement element(JsonNode model, JsonNode told, Map<String, UUID> known) {
        return new NewElement(
                ElementType.valueOf(told.get("type").asText()),
                told.get("title").asText(),
                text(told, "description"),
                null,
                told.hasNonNull("actorKey") ? titleOf(model, told.get("actorKey")) : null,
                told.has("continuesKey") ? id(known, told.get("continuesKey")) : null);
    }

    private static String titleOf(JsonNode model, JsonNode key) {
        return StreamSupport.stream(model.get("elements").spliterator(), false)
                .filter(element -> element.get("key").equals(key))
                .map(element -> element.get("title").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Those that are not there yet, between steps that are. */
    void links(UUID modelId, JsonNode model, Map<String, UUID> known) {
        for (JsonNode link : model.get("links")) {
            UUID from = known.get(link.get("fromKey").asText());
            UUID to = known.get(link.get("toKey").asText());
            String key = link.get("key").asText();
            if (from != null && to != null && !known.containsKey(key)) {
                LinkKind kind = LinkKind.valueOf(link.get("kind").asText());
                known.put(key, writeLinks.add(modelId, new NewLink(from, to, kind, text(link, "medium"))));
            }
        }
    }

    /** Those that are not there yet, on what is, if all the insights they rest on may be cited. */
    void pins(UUID modelId, JsonNode model, Map<String, UUID> known, Predicate<String> mayCite, boolean answering) {
        PinKind kind = model.has("breakdowns") ? PinKind.BREAKDOWN : PinKind.IMPROVEMENT;
        ServiceModel held = models.held(modelId);
        for (JsonNode pin : model.get(kind.word() + "s")) {
            String key = pin.get("key").asText();
            if (known.containsKey(key)) {
                answer(modelId, id(known, pin.get("key")), draft(pin, known, answering));
            } else if (StreamSupport.stream(pin.get("insightKeys").spliterator(), false)
                    .allMatch(insight -> mayCite.test(insight.asText()))) {
                known.put(key, writePins.add(held, kind, draft(pin, known, answering), Changes.NONE));
            }
        }
    }

    private void answer(UUID modelId, UUID improvement, PinDraft draft) {
        if (!draft.answersIds().isEmpty()) {
            writePins.revise(
                    pins.require(modelId, PinKind.IMPROVEMENT, improvement),
                    draft.insightIds(),
                    draft,
                    Changes.NONE.and("answersIds"));
        }
    }

    private static PinDraft draft(JsonNode pin, Map<String, UUID> known, boolean answering) {
        UUID on = id(known, pin.get("onKey"));
        boolean onStep = pin.get("onKind").asText().equals("ELEMENT");
        return new PinDraft(
                onStep ? on : null,
                onStep ? null : on,
                pin.get("title").asText(),
                text(pin, "description"),
                ids(known, pin.get("insightKeys")),
                answering && pin.has("addressesBreakdownKeys")
                        ? ids(known, pin.get("addressesBreakdownKeys"))
                        : List.of());
    }

    private static List<UUID> ids(Map<String, UUID> known, JsonNode keys) {
        return StreamSupport.stream(keys.spliterator(), false)
                .map(key -> id(known, key))
                .toList();
    }

    private static @Nullable String text(JsonNode told, String property) {
        return told.hasNonNull(property) ? told.get(property).asText() : null;
    }
}
