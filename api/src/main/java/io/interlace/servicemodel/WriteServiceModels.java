package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Begins service models, renames and deletes them. */
@ApplicationScoped
class WriteServiceModels {

    static final int MOST = 200;

    private static final String KIND = "service-model";

    private final ServiceModels models;
    private final TakeApart takeApart;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteServiceModels(
            ServiceModels models, TakeApart takeApart, Database database, Journal journal, Caller caller, Clock clock) {
        this.models = models;
        this.takeApart = takeApart;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 409 where there are as many as a page of their list holds */
    UUID begin(NewServiceModel draft) {
        lock();
        if (models.count() >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A programme has " + MOST + " service models at most.");
        }
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

    /** Those who begin models at the same moment wait for each other. */
    private void lock() {
        database.list("select 1 from programme where id = ? for no key update", row -> 1, caller.programmeId());
    }
}
