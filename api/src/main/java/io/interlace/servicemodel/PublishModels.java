package io.interlace.servicemodel;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Publishes service models, version by version. */
@ApplicationScoped
class PublishModels {

    static final int MOST = 200;

    private final ServiceModels models;
    private final ModelVersions versions;
    private final ReadDocument read;
    private final Journal journal;

    PublishModels(ServiceModels models, ModelVersions versions, ReadDocument read, Journal journal) {
        this.models = models;
        this.versions = versions;
        this.read = read;
        this.journal = journal;
    }

    /**
     * Freezes the model as it is now.
     *
     * @return the number of the version
     * @throws Problem 409 where nothing changed since the last one, or there are as many as a page of their list holds
     */
    int publish(UUID id, NewModelVersion why) {
        ServiceModel model = models.held(id);
        ServiceModelDocument now = read.of(id);
        int last = versions.of(id);
        if (last >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A service model has " + MOST + " versions at most.");
        }
        if (last > 0
                && CompareVersions.between(versions.view(id, last).document(), now)
                        .isEmpty()) {
            throw new Problem(ProblemType.CONFLICT, "Nothing changed since version " + last + ".");
        }
        versions.write(last + 1, why.note().strip(), now);
        journal.tell("service-model", "published", model, Changes.NONE.and("versions"));
        return last + 1;
    }
}
