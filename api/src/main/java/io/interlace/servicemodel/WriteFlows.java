package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Adds flows to service models, names and orders them. */
@ApplicationScoped
class WriteFlows {

    private static final String KIND = "service-model-flow";
    private static final int MOST = 20;

    private final ServiceModels models;
    private final Flows flows;
    private final Elements elements;
    private final RowNumbers numbers;
    private final Journal journal;
    private final Clock clock;

    WriteFlows(ServiceModels models, Flows flows, Elements elements, RowNumbers numbers, Journal journal, Clock clock) {
        this.models = models;
        this.flows = flows;
        this.elements = elements;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    UUID add(UUID modelId, NewFlow draft) {
        models.held(modelId);
        int there = numbers.flowsOf(modelId).count();
        if (there >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A service model has " + MOST + " flows at most.");
        }
        Flow flow = new Flow(modelId, there + 1, draft.name(), clock);
        flows.persist(flow);
        journal.tell(KIND, "created", flow, Changes.of(draft));
        return flow.id();
    }

    /** @param flow of a model that is held */
    void revise(Flow flow, FlowDraft before, FlowDraft after) {
        numbers.flowsOf(flow.serviceModelId()).move(before.number(), after.number());
        flow.revise(after, clock);
        journal.tell(KIND, "changed", flow, Changes.between(before, after));
    }

    /**
     * Takes a flow out of a model that is held.
     *
     * @throws Problem 409 in-use for one that has elements
     */
    void remove(Flow flow) {
        long there = elements.count("flowId", flow.id());
        if (there > 0) {
            throw new Problem(ProblemType.IN_USE, there == 1 ? "An element is in it." : there + " elements are in it.");
        }
        flows.delete(flow);
        journal.tell(KIND, "deleted", flow, Changes.NONE);
        numbers.flowsOf(flow.serviceModelId()).close(flow.number());
    }
}
