package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Begins service models, renames and deletes them. */
@ApplicationScoped
class WriteServiceModels {

    private static final String KIND = "service-model";

    private final ServiceModels models;
    private final TakeApart takeApart;
    private final Journal journal;
    private final Clock clock;

    WriteServiceModels(ServiceModels models, TakeApart takeApart, Journal journal, Clock clock) {
        this.models = models;
        this.takeApart = takeApart;
        this.journal = journal;
        this.clock = clock;
    }

    UUID begin(NewServiceModel draft) {
        ServiceModel model = new ServiceModel(draft, clock);
        models.persist(model);
        journal.tell(KIND, "created", model, Changes.of(draft));
        return model.id();
    }

    void revise(ServiceModel model, ServiceModelDraft before, ServiceModelDraft after) {
        model.revise(after, clock);
        journal.tell(KIND, "changed", model, Changes.between(before, after));
    }

    /** @throws Problem 409 in-use for one that something is pinned to */
    void remove(ServiceModel model) {
        takeApart.mayGo(model);
        takeApart.nothingContinues(model);
        models.delete(model);
        journal.tell(KIND, "deleted", model, Changes.NONE);
    }
}
