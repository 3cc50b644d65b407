package io.interlace.programme;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The organisations of the programme at hand. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    private final Journal journal;
    private final Clock clock;

    Organisations(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    Organisation add(NewOrganisation draft, CategoryCodes codes) {
        Organisation organisation = new Organisation(draft, codes, clock);
        persist(organisation);
        journal.tell("organisation", "created", organisation, Changes.of(draft));
        return organisation;
    }

    Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("organisation"));
    }
}
