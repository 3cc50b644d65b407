package io.interlace.contact;

import io.interlace.contact.Demands.Demand;
import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters an ask in the ledger, as far as the contact policy lets it. */
@ApplicationScoped
class AskForTime {

    private static final int FURTHEST_YEARS = 30;

    private final Contacts contacts;
    private final ContactPolicies policies;
    private final Demands demands;
    private final Journal journal;
    private final Event<AskCancelled> cancelled;
    private final Caller caller;
    private final Clock clock;

    AskForTime(
            Contacts contacts,
            ContactPolicies policies,
            Demands demands,
            Journal journal,
            Event<AskCancelled> cancelled,
            Caller caller,
            Clock clock) {
        this.contacts = contacts;
        this.policies = policies;
        this.demands = demands;
        this.journal = journal;
        this.cancelled = cancelled;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Enters one ask. What is past happened, and is recorded whatever the policy says.
     *
     * @throws Problem 409 for somebody who opted out, or for what is over budget unless a lead says why
     */
    Contact of(NewContact draft) {
        LocalDate today = demands.today();
        LocalDate on = draft.askedOn() == null ? today : draft.askedOn();
        if (on.isBefore(today.minusYears(FURTHEST_YEARS)) || on.isAfter(today.plusYears(1))) {
            throw Problem.at("/askedOn", "is within a year from now, or of the last " + FURTHEST_YEARS + " years");
        }
        UUID person = draft.stakeholderId();
        demands.lock(List.of(person));
        NewContactPolicy policy = policies.current().draft();
        Demand demand = demands.of(List.of(person), on, policy.periodDays()).get(person);
        if (demand == null) {
            throw Problem.at("/stakeholderId", "is nobody of this programme");
        }
        boolean history = on.isBefore(today);
        Availability availability = demand.on(on, draft.minutes(), policy);
        boolean stands = history || (!draft.purpose().counts() && !demand.optedOut()) || availability.fits();
        if (!stands) {
            insistOn(availability, draft.overrideReason());
        }
        Contact contact = new Contact(draft, on, caller.accountId(), stands ? null : draft.overrideReason(), clock);
        contacts.persist(contact);
        journal.tell("contact", "created", contact, Changes.of(draft));
        contacts.recount(person);
        return contact;
    }

    /** The policy stands in the way: only a lead goes on, and says why. Nobody goes on with somebody who opted out. */
    private void insistOn(Availability availability, @Nullable String overrideReason) {
        Obstacle obstacle = availability.obstacle();
        if (obstacle == null || obstacle == Obstacle.OPTED_OUT) {
            throw new Problem(ProblemType.KEPT_OUT, Obstacle.OPTED_OUT.explanation());
        }
        if (overrideReason == null) {
            throw overBudget(obstacle, availability.from());
        }
        if (!caller.leads()) {
            throw new Problem(ProblemType.FORBIDDEN, "Only a lead goes over the contact policy, and says why.");
        }
    }

    private static Problem overBudget(Obstacle obstacle, @Nullable LocalDate from) {
        Problem problem = new Problem(
                        ProblemType.CONTACT_BUDGET_EXCEEDED,
                        obstacle.explanation()
                                + (from == null
                                        ? " No day allows for so much at once."
                                        : " It fits from " + from + "."))
                .with("obstacle", obstacle);
        return from == null ? problem : problem.with("availableFrom", from.toString());
    }

    /** Takes an ask back: it stays in the ledger and counts no more. */
    void cancel(Contact contact) {
        demands.lock(List.of(contact.stakeholderId()));
        cancelled.fire(new AskCancelled(contact.id()));
        contact.cancel(clock);
        journal.tell("contact", "cancelled", contact, Changes.of("status", ContactStatus.CANCELLED));
        contacts.recount(contact.stakeholderId());
    }
}
