package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds steps and actors to a flow, all or none. */
@ApplicationScoped
class AddElements {

    static final int MOST = 500;

    private final ServiceModels models;
    private final Flows flows;
    private final Elements elements;
    private final WriteLinks writeLinks;
    private final RowNumbers numbers;
    private final Journal journal;
    private final Clock clock;

    AddElements(
            ServiceModels models,
            Flows flows,
            Elements elements,
            WriteLinks writeLinks,
            RowNumbers numbers,
            Journal journal,
            Clock clock) {
        this.models = models;
        this.flows = flows;
        this.elements = elements;
        this.writeLinks = writeLinks;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /** What one request adds. */
    record Added(List<UUID> elements, List<UUID> links) {}

    Added to(UUID modelId, NewElements wanted) {
        ServiceModel model = models.held(modelId);
        Flow flow = flows.findByIdOptional(wanted.flowId())
                .filter(found -> found.serviceModelId().equals(modelId))
                .orElseThrow(() -> Problem.at("/flowId", "is no flow of this model"));
        Element after = after(flow, wanted);
        check(model, flow, wanted.elements());
        List<Element> made = make(flow, after, wanted.elements());
        if (elements.count("serviceModelId", modelId) + made.size() > MOST) {
            throw new Problem(ProblemType.CONFLICT, "A service model has " + MOST + " elements at most.");
        }
        long steps = wanted.elements().stream()
                .filter(element -> element.type() == ElementType.STEP)
                .count();
        if (after != null) {
            numbers.elementsOf(flow.id(), ElementType.STEP).open(after.number(), (int) steps);
        }
        elements.persist(made);
        elements.flush();
        List<UUID> ids = made.stream().map(Element::id).toList();
        journal.tellOfNew(WriteElements.KIND, ids, Changes.NONE);
        return new Added(ids, wanted.isLinked() ? chain(after, made) : List.of());
    }

    private @Nullable Element after(Flow flow, NewElements wanted) {
        if (wanted.afterId() == null) {
            return null;
        }
        if (wanted.elements().stream().noneMatch(element -> element.type() == ElementType.STEP)) {
            throw Problem.at("/afterId", "is for steps");
        }
        return elements.step(flow.serviceModelId(), wanted.afterId())
                .filter(step -> step.flowId().equals(flow.id()))
                .orElseThrow(() -> Problem.at("/afterId", "is no step of this flow"));
    }

    private void check(ServiceModel model, Flow flow, List<NewElement> wanted) {
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            NewElement element = wanted.get(i);
            String at = "/elements/" + i;
            boolean step = element.type() == ElementType.STEP;
            if (step
                    ? (element.actorId() == null) == !element.namesActor()
                    : element.actorId() != null || element.namesActor()) {
                wrong.add(new Wrong(
                        at + "/actorId", step ? "a step has either actorId or actorTitle" : "is only of steps"));
            }
            String actorTitle = element.actorTitle();
            if (actorTitle != null && actorTitle.isBlank()) {
                wrong.add(new Wrong(at + "/actorTitle", "must not be blank"));
            }
            if (element.actorId() != null
                    && elements.actor(flow.id(), element.actorId()).isEmpty()) {
                wrong.add(new Wrong(at + "/actorId", "is no actor of this flow"));
            }
            if (element.continuesId() != null && !step) {
                wrong.add(new Wrong(at + "/continuesId", "is only of steps"));
            } else if (!mayContinue(model, element.continuesId())) {
                wrong.add(new Wrong(at + "/continuesId", NO_CURRENT_STEP));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The elements cannot be added like this.", wrong);
    }

    static final String NO_CURRENT_STEP = "is no step of a CURRENT model, with which a step of a FUTURE one may go on";

    boolean mayContinue(ServiceModel model, @Nullable UUID step) {
        return step == null || (model.kind() == ServiceModelKind.FUTURE && elements.isCurrentStep(step));
    }

    private List<Element> make(Flow flow, @Nullable Element after, List<NewElement> wanted) {
        Map<String, Element> actors = new HashMap<>();
        for (Element actor : elements.actors(flow.id())) {
            actors.putIfAbsent(key(actor.title()), actor);
        }
        int nextActor = numbers.elementsOf(flow.id(), ElementType.ACTOR).count() + 1;
        int nextStep =
                (after == null ? numbers.elementsOf(flow.id(), ElementType.STEP).count() : after.number()) + 1;
        List<Element> made = new ArrayList<>();
        for (NewElement element : wanted) {
            if (element.type() == ElementType.ACTOR) {
                Element actor = actor(flow, element.title(), element.description(), nextActor++);
                actors.putIfAbsent(key(element.title()), actor);
                made.add(actor);
                continue;
            }
            UUID actorId = element.actorId();
            if (element.actorTitle() != null) {
                Element actor = actors.get(key(element.actorTitle()));
                if (actor == null) {
                    actor = actor(flow, element.actorTitle(), null, nextActor++);
                    actors.put(key(element.actorTitle()), actor);
                    made.add(actor);
                }
                actorId = actor.id();
            }
            made.add(new Element(
                    flow,
                    ElementType.STEP,
                    new ElementDraft(
                            element.title(), element.description(), nextStep++, actorId, element.continuesId(), null),
                    clock));
        }
        return made;
    }

    private Element actor(Flow flow, String title, @Nullable String description, int number) {
        return new Element(
                flow, ElementType.ACTOR, new ElementDraft(title, description, number, null, null, null), clock);
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private List<UUID> chain(@Nullable Element after, List<Element> made) {
        List<UUID> links = new ArrayList<>();
        Element before = after;
        for (Element element : made) {
            if (element.type() == ElementType.STEP) {
                if (before != null) {
                    LinkKind kind =
                            Objects.equals(before.actorId(), element.actorId()) ? LinkKind.SEQUENCE : LinkKind.HAND_OFF;
                    links.add(writeLinks.add(
                            element.serviceModelId(), new NewLink(before.id(), element.id(), kind, null)));
                }
                before = element;
            }
        }
        return links;
    }
}
