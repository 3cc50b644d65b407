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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Changes elements of service models, places steps in the picture, and takes elements out. */
@ApplicationScoped
class WriteElements {

    static final String KIND = "service-model-element";

    private final Elements elements;
    private final AddElements add;
    private final TakeApart takeApart;
    private final RowNumbers numbers;
    private final Journal journal;
    private final Clock clock;

    WriteElements(
            Elements elements, AddElements add, TakeApart takeApart, RowNumbers numbers, Journal journal, Clock clock) {
        this.elements = elements;
        this.add = add;
        this.takeApart = takeApart;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param model held */
    void revise(ServiceModel model, Element element, ElementDraft before, ElementDraft after) {
        after.mayBeOf(element.type());
        UUID actor = after.actorId();
        if (actor != null && elements.actor(element.flowId(), actor).isEmpty()) {
            throw Problem.at("/actorId", "is no actor of this flow");
        }
        if (!Objects.equals(before.continuesId(), after.continuesId())
                && !add.mayContinue(model, after.continuesId())) {
            throw Problem.at("/continuesId", AddElements.NO_CURRENT_STEP);
        }
        numbers.elementsOf(element.flowId(), element.type()).move(before.number(), after.number());
        element.revise(after, clock);
        journal.tell(KIND, "changed", element, Changes.between(before, after));
    }

    /**
     * Takes an element out of a model that is held.
     *
     * @throws Problem 409 in-use for an actor that has steps, and for a step that something hangs on
     */
    void remove(Element element, boolean withLinks) {
        if (element.type() == ElementType.STEP) {
            takeApart.release(element, withLinks);
        } else {
            List<Element> steps = elements.list("actorId = ?1 order by number", element.id());
            if (!steps.isEmpty()) {
                throw new Problem(
                                ProblemType.IN_USE,
                                steps.size() == 1 ? "A step belongs to it." : steps.size() + " steps belong to it.")
                        .with("stepIds", steps.stream().map(Element::id).toList());
            }
        }
        elements.delete(element);
        journal.tell(KIND, "deleted", element, Changes.NONE);
        numbers.elementsOf(element.flowId(), element.type()).close(element.number());
    }

    /**
     * Puts steps of a flow where a person wants them, and lets all others of the flow be laid out by themselves.
     *
     * @param flowId of a model that is held
     */
    void arrange(UUID flowId, List<PlacedStep> placed) {
        Map<UUID, ElementPosition> wanted = new HashMap<>();
        List<Wrong> wrong = new ArrayList<>();
        Map<UUID, Element> steps = new LinkedHashMap<>();
        elements.steps(flowId).forEach(step -> steps.put(step.id(), step));
        for (int i = 0; i < placed.size(); i++) {
            PlacedStep step = placed.get(i);
            String at = "/steps/" + i + "/elementId";
            if (!steps.containsKey(step.elementId())) {
                wrong.add(new Wrong(at, "is no step of this flow"));
            } else if (wanted.put(step.elementId(), step.position()) != null) {
                wrong.add(new Wrong(at, "is there twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The steps cannot be placed like this.", wrong);
        List<Element> moved = steps.values().stream()
                .filter(step -> !Objects.equals(step.position(), wanted.get(step.id())))
                .toList();
        moved.forEach(step -> step.place(wanted.get(step.id()), clock));
        journal.tellOfEach(KIND, "changed", moved, Changes.NONE.and("position"));
    }
}
