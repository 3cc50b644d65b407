package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Enters a person, and keeps changes of one. */
@ApplicationScoped
class EnterStakeholder {

    private final Stakeholders stakeholders;
    private final KeptOut keptOut;
    private final Engage engage;
    private final Journal journal;
    private final Caller caller;
    private final Event<StakeholderOptedOut> optedOut;
    private final Clock clock;

    EnterStakeholder(
            Stakeholders stakeholders,
            KeptOut keptOut,
            Engage engage,
            Journal journal,
            Caller caller,
            Event<StakeholderOptedOut> optedOut,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.keptOut = keptOut;
        this.engage = engage;
        this.journal = journal;
        this.caller = caller;
        this.optedOut = optedOut;
        this.clock = clock;
    }

    /** @param pointer where the person stands in the input */
    Stakeholder from(NewStakeholder draft, String pointer) {
        keptOut.refuse(caller.programmeId(), draft.email(), draft.externalId());
        List<Affiliated> roles = stakeholders.resolve(draft.affiliations(), pointer);
        Stakeholder person = new Stakeholder(draft, roles, clock);
        stakeholders.persist(person);
        stakeholders.keepFurther(person.id(), roles);
        journal.tell("stakeholder", "created", person, Changes.of(draft));
        follow(person, false, null);
        return person;
    }

    void revise(Stakeholder person, NewStakeholder before, NewStakeholder after) {
        if (!Objects.equals(before.email(), after.email())) {
            keptOut.refuse(caller.programmeId(), after.email(), null);
        }
        List<Affiliated> roles = stakeholders.resolve(after.affiliations(), "");
        boolean engaged = person.hasEngaged();
        engage.beforehand(after.status(), engaged);
        person.revise(after, roles, clock);
        if (!before.affiliations().equals(after.affiliations())) {
            stakeholders.keepFurther(person.id(), roles);
        }
        journal.tell("stakeholder", "changed", person, Changes.between(before, after));
        follow(person, engaged, before.status());
    }

    private void follow(Stakeholder person, boolean engagedBefore, @Nullable StakeholderStatus statusBefore) {
        engage.having(person, engagedBefore);
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            keptOut.add(caller.programmeId(), person.email(), null);
            if (statusBefore != StakeholderStatus.OPTED_OUT) {
                optedOut.fire(new StakeholderOptedOut(caller.programmeId(), person.id()));
            }
        }
    }
}
