package io.interlace.servicemodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stays, goes and comes from a model of how it is to one of how it could be. A step stays where a step of the other model
 * says that it goes on with it; several may go on with one, and each is told. It goes where none does; a step comes where it
 * goes on with none of this model. Flows are laid beside each other by their names, whatever the case of letters, and a step
 * that goes on with one of another flow is told in the flow of the one it goes on with.
 */
final class CompareModels {

    private final Drawing current;
    private final Drawing future;

    private CompareModels(ServiceModelDocument current, ServiceModelDocument future) {
        this.current = new Drawing(current);
        this.future = new Drawing(future);
    }

    static ComparisonView of(ServiceModelDocument current, ServiceModelDocument future) {
        return new ComparisonView(
                current.id(), current.title(), future.id(), future.title(), new CompareModels(current, future).flows());
    }

    private List<FlowComparison> flows() {
        Map<String, DocumentFlow> later = new LinkedHashMap<>();
        future.document.flows().forEach(flow -> later.put(key(flow), flow));
        List<FlowComparison> flows = new ArrayList<>();
        for (DocumentFlow flow : current.document.flows()) {
            flows.add(flow(flow.name(), flow, later.remove(key(flow))));
        }
        later.values().forEach(flow -> flows.add(flow(flow.name(), null, flow)));
        return flows;
    }

    private static String key(DocumentFlow flow) {
        return flow.name().toLowerCase(Locale.ROOT);
    }

    private FlowComparison flow(String name, @Nullable DocumentFlow now, @Nullable DocumentFlow later) {
        List<StayingStep> stays = new ArrayList<>();
        List<ComparedStep> goes = new ArrayList<>();
        for (DocumentElement step : current.stepsOf(now)) {
            List<DocumentElement> following = future.steps.stream()
                    .filter(next -> step.id().equals(next.continuesId()))
                    .toList();
            ComparedStep told = current.told(step);
            if (following.isEmpty()) {
                goes.add(told);
            }
            for (DocumentElement next : following) {
                ComparedStep then = future.told(next);
                boolean same = told.title().equalsIgnoreCase(then.title())
                        && told.actor().equalsIgnoreCase(then.actor());
                stays.add(new StayingStep(told, then, !same));
            }
        }
        List<ComparedStep> comes = future.stepsOf(later).stream()
                .filter(step -> !current.elements.containsKey(step.continuesId()))
                .map(future::told)
                .toList();
        List<ComparedBreakdown> breakdowns = now == null ? List.of() : breakdowns(now);
        int unanswered = (int) breakdowns.stream()
                .filter(breakdown -> breakdown.improvements().isEmpty())
                .count();
        return new FlowComparison(
                name,
                now == null ? null : now.id(),
                later == null ? null : later.id(),
                stays,
                goes,
                comes,
                breakdowns,
                unanswered);
    }

    private List<ComparedBreakdown> breakdowns(DocumentFlow flow) {
        return current.document.breakdowns().stream()
                .filter(pin -> current.flowOf(pin).equals(flow.id()))
                .map(pin -> new ComparedBreakdown(
                        pin.id(),
                        pin.title(),
                        current.where(pin),
                        future.document.improvements().stream()
                                .filter(improvement -> improvement.answersIds().contains(pin.id()))
                                .map(improvement -> new ComparedImprovement(improvement.id(), improvement.title()))
                                .toList()))
                .toList();
    }

    /** One of the two, with what its parts are found by. */
    private static final class Drawing {

        private final ServiceModelDocument document;
        private final Map<UUID, DocumentElement> elements = new HashMap<>();
        private final Map<UUID, DocumentLink> links = new HashMap<>();
        private final List<DocumentElement> steps;

        private Drawing(ServiceModelDocument document) {
            this.document = document;
            document.elements().forEach(element -> elements.put(element.id(), element));
            document.links().forEach(link -> links.put(link.id(), link));
            steps = document.elements().stream()
                    .filter(element -> element.type() == ElementType.STEP)
                    .toList();
        }

        private List<DocumentElement> stepsOf(@Nullable DocumentFlow flow) {
            return flow == null
                    ? List.of()
                    : steps.stream()
                            .filter(step -> step.flowId().equals(flow.id()))
                            .toList();
        }

        private DocumentElement element(@Nullable UUID id) {
            return Objects.requireNonNull(elements.get(id), "what a document names is in it");
        }

        private ComparedStep told(DocumentElement step) {
            return new ComparedStep(
                    step.id(), step.title(), element(step.actorId()).title());
        }

        private @Nullable DocumentLink link(DocumentBreakdown pin) {
            return pin.linkId() == null ? null : links.get(pin.linkId());
        }

        private UUID flowOf(DocumentBreakdown pin) {
            DocumentLink link = link(pin);
            return link == null ? element(pin.elementId()).flowId() : link.flowId();
        }

        private String where(DocumentBreakdown pin) {
            DocumentLink link = link(pin);
            return link == null
                    ? element(pin.elementId()).title()
                    : element(link.fromId()).title() + " \u2192 "
                            + element(link.toId()).title();
        }
    }
}
