package io.interlace.servicemodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two documents of one model. Parts are the same where their ids are; a part differs where a property of it
 * does. Numbers count flows, actors and steps, so that one added before others would change them all: numbers differ only of
 * what was moved past the others ({@link MovedParts}). Versions of parts are no property of theirs.
 */
final class CompareVersions {

    private record Known(
            ModelChange.Part part,
            UUID id,
            String title,
            @Nullable String flow,
            Map<String, Object> properties) {

        ModelChange became(ModelChange.Change change, List<String> names) {
            return new ModelChange(change, part, id, title, flow, names);
        }
    }

    private CompareVersions() {}

    /** What was added, then what was removed, then what was changed; each in the order of its document. */
    static List<ModelChange> between(ServiceModelDocument before, ServiceModelDocument after) {
        Map<UUID, Known> then = parts(before);
        Map<UUID, Known> now = parts(after);
        Set<UUID> moved = MovedParts.between(series(before), series(after));
        List<ModelChange> changes = new ArrayList<>();
        now.values().stream()
                .filter(part -> !then.containsKey(part.id()))
                .forEach(part -> changes.add(part.became(ModelChange.Change.ADDED, List.of())));
        then.values().stream()
                .filter(part -> !now.containsKey(part.id()))
                .forEach(part -> changes.add(part.became(ModelChange.Change.REMOVED, List.of())));
        for (Known part : now.values()) {
            Known was = then.get(part.id());
            if (was != null) {
                List<String> names = new ArrayList<>(differing(was.properties(), part.properties()));
                if (moved.contains(part.id())) {
                    names.add("number");
                }
                if (!names.isEmpty()) {
                    changes.add(part.became(ModelChange.Change.CHANGED, names));
                }
            }
        }
        return changes;
    }

    private static List<String> differing(Map<String, Object> before, Map<String, Object> after) {
        return after.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }

    /** What is counted together, in its order: the flows, and the steps and the actors of each. */
    private static Map<String, List<UUID>> series(ServiceModelDocument document) {
        Map<String, List<UUID>> series = new HashMap<>();
        series.put("", document.flows().stream().map(DocumentFlow::id).toList());
        for (DocumentElement element : document.elements()) {
            series.computeIfAbsent(element.flowId() + " " + element.type(), key -> new ArrayList<>())
                    .add(element.id());
        }
        return series;
    }

    private static Map<UUID, Known> parts(ServiceModelDocument document) {
        Map<UUID, Known> parts = new LinkedHashMap<>();
        Map<UUID, String> flows = new HashMap<>();
        Map<UUID, DocumentElement> elements = new HashMap<>();
        Map<UUID, DocumentLink> links = new HashMap<>();
        add(
                parts,
                ModelChange.Part.MODEL,
                document.id(),
                document.title(),
                null,
                properties("title", document.title(), "summary", document.summary()));
        for (DocumentFlow flow : document.flows()) {
            flows.put(flow.id(), flow.name());
            add(parts, ModelChange.Part.FLOW, flow.id(), flow.name(), flow.name(), properties("name", flow.name()));
        }
        for (DocumentElement element : document.elements()) {
            elements.put(element.id(), element);
            add(
                    parts,
                    element.type() == ElementType.STEP ? ModelChange.Part.STEP : ModelChange.Part.ACTOR,
                    element.id(),
                    element.title(),
                    flows.get(element.flowId()),
                    properties(
                            "title", element.title(),
                            "description", element.description(),
                            "actorId", element.actorId(),
                            "continuesId", element.continuesId(),
                            "position", element.position()));
        }
        for (DocumentLink link : document.links()) {
            links.put(link.id(), link);
            add(
                    parts,
                    ModelChange.Part.LINK,
                    link.id(),
                    title(elements, link),
                    flows.get(link.flowId()),
                    properties(
                            "fromId",
                            link.fromId(),
                            "toId",
                            link.toId(),
                            "kind",
                            link.kind(),
                            "medium",
                            link.medium()));
        }
        for (DocumentBreakdown pin : document.breakdowns()) {
            add(
                    parts,
                    ModelChange.Part.BREAKDOWN,
                    pin.id(),
                    pin.title(),
                    flows.get(flowOf(elements, links, pin.elementId(), pin.linkId())),
                    properties(
                            "title", pin.title(),
                            "description", pin.description(),
                            "elementId", pin.elementId(),
                            "linkId", pin.linkId(),
                            "insightIds", pin.insightIds()));
        }
        for (DocumentImprovement pin : document.improvements()) {
            add(
                    parts,
                    ModelChange.Part.IMPROVEMENT,
                    pin.id(),
                    pin.title(),
                    flows.get(flowOf(elements, links, pin.elementId(), pin.linkId())),
                    properties(
                            "title", pin.title(),
                            "description", pin.description(),
                            "elementId", pin.elementId(),
                            "linkId", pin.linkId(),
                            "insightIds", pin.insightIds(),
                            "answersIds", pin.answersIds()));
        }
        return parts;
    }

    private static void add(
            Map<UUID, Known> parts,
            ModelChange.Part part,
            UUID id,
            String title,
            @Nullable String flow,
            Map<String, Object> properties) {
        parts.put(id, new Known(part, id, title, flow, properties));
    }

    private static Map<String, Object> properties(@Nullable Object... namesAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return properties;
    }

    /** A link by both of its ends. */
    private static String title(Map<UUID, DocumentElement> elements, DocumentLink link) {
        return Objects.requireNonNull(elements.get(link.fromId())).title() + " \u2192 "
                + Objects.requireNonNull(elements.get(link.toId())).title();
    }

    private static UUID flowOf(
            Map<UUID, DocumentElement> elements,
            Map<UUID, DocumentLink> links,
            @Nullable UUID elementId,
            @Nullable UUID linkId) {
        DocumentElement element = elements.get(elementId);
        return element == null ? Objects.requireNonNull(links.get(linkId)).flowId() : element.flowId();
    }
}
