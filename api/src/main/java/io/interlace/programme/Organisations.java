package io.interlace.programme;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** The organisations of the programme at hand. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    private final Journal journal;
    private final Event<OrganisationRenamed> renamed;
    private final Caller caller;
    private final Clock clock;

    Organisations(Journal journal, Event<OrganisationRenamed> renamed, Caller caller, Clock clock) {
        this.journal = journal;
        this.renamed = renamed;
        this.caller = caller;
        this.clock = clock;
    }

    Organisation add(NewOrganisation draft, CategoryCodes codes) {
        Organisation organisation = new Organisation(draft, codes, clock);
        persist(organisation);
        journal.tell("organisation", "created", organisation, Changes.of(draft));
        return organisation;
    }

    void revise(Organisation organisation, NewOrganisation draft, CategoryCodes codes) {
        NewOrganisation before = organisation.draft(codes);
        organisation.revise(draft, codes, clock);
        journal.tell("organisation", "changed", organisation, Changes.between(before, organisation.draft(codes)));
        if (!before.name().equals(draft.name())) {
            renamed.fire(new OrganisationRenamed(caller.programmeId(), organisation.id()));
        }
    }

    Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("organisation"));
    }
}
