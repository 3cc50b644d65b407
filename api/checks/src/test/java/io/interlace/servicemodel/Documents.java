package io.interlace.servicemodel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service model in one piece, put together word by word; what is named the same has the same id. */
final class Documents {

    private final ServiceModelKind kind;
    private final List<DocumentFlow> flows = new ArrayList<>();
    private final List<DocumentElement> elements = new ArrayList<>();
    private final List<DocumentLink> links = new ArrayList<>();
    private final List<DocumentBreakdown> breakdowns = new ArrayList<>();
    private final List<DocumentImprovement> improvements = new ArrayList<>();

    private Documents(ServiceModelKind kind) {
        this.kind = kind;
    }

    static Documents aModel(ServiceModelKind kind) {
        return new Documents(kind);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Documents flow(String key, String name) {
        flows.add(new DocumentFlow(id(key), flows.size() + 1, name));
        return this;
    }

    /** In the flow that was added last. */
    Documents actor(String key, String title) {
        return element(key, ElementType.ACTOR, null, title, null);
    }

    Documents step(String key, String actor, String title) {
        return element(key, ElementType.STEP, id(actor), title, null);
    }

    Documents step(String key, String actor, String title, String continues) {
        return element(key, ElementType.STEP, id(actor), title, id(continues));
    }

    private Documents element(
            String key, ElementType type, @Nullable UUID actor, String title, @Nullable UUID continues) {
        UUID flow = flows.get(flows.size() - 1).id();
        int number = 1
                + (int) elements.stream()
                        .filter(one -> one.flowId().equals(flow) && one.type() == type)
                        .count();
        elements.add(new DocumentElement(id(key), flow, type, number, actor, title, null, null, continues, 0));
        return this;
    }

    Documents link(String key, String from, String to, @Nullable String medium) {
        UUID flow = elements.stream()
                .filter(step -> step.id().equals(id(from)))
                .findFirst()
                .orElseThrow()
                .flowId();
        links.add(new DocumentLink(id(key), flow, id(from), id(to), LinkKind.HAND_OFF, medium, 0));
        return this;
    }

    Documents breakdownAt(String step, String key, String title) {
        breakdowns.add(new DocumentBreakdown(id(key), id(step), null, title, null, List.of(id("insight")), 0));
        return this;
    }

    Documents breakdownOn(String link, String key, String title) {
        breakdowns.add(new DocumentBreakdown(id(key), null, id(link), title, null, List.of(id("insight")), 0));
        return this;
    }

    Documents improvement(String step, String key, String title, String... answers) {
        List<UUID> answered = List.of(answers).stream().map(Documents::id).toList();
        improvements.add(
                new DocumentImprovement(id(key), id(step), null, title, null, List.of(id("insight")), answered, 0));
        return this;
    }

    ServiceModelDocument whole() {
        return new ServiceModelDocument(
                id("model"), kind, "How it is " + kind, null, flows, elements, links, breakdowns, improvements);
    }
}
