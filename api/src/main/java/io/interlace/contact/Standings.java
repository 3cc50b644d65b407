package io.interlace.contact;

import io.interlace.contact.ContactBudget.Ask;
import io.interlace.contact.Demands.Demand;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.WholeNumber;
import io.interlace.stakeholder.Invitees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How people stand against the contact policy today. */
@ApplicationScoped
class Standings {

    private static final int USUAL_MINUTES = 15;
    private static final int MOST_MINUTES = 10_000;

    private final Demands demands;
    private final ContactPolicies policies;
    private final Invitees invitees;

    Standings(Demands demands, ContactPolicies policies, Invitees invitees) {
        this.demands = demands;
        this.policies = policies;
        this.invitees = invitees;
    }

    /** @throws Problem 404, 410 or 301 for somebody who is not there */
    void require(UUID person) {
        invitees.require(person);
    }

    /** Everybody but the erased, by how much was asked of them. */
    Listing<ContactBurdenView> burdens() {
        LocalDate today = demands.today();
        int period = policies.current().periodDays();
        return Listing.of("stakeholder", ContactBurdenView.COLUMNS, ContactBurdenView::read)
                .joined(ContactBurdenView.withPeriod(today.minusDays(period), today))
                .newestFirst("asks", "asks", "integer")
                .sort("askedMinutes", "asked_minutes", "integer")
                .range("asks", "asks", "integer", "asks");
    }

    /** @param minutes how many are to be asked for, as sent */
    ContactStandingView of(UUID person, @Nullable String minutes) {
        int asked = WholeNumber.in("minutes", minutes, USUAL_MINUTES, 0, MOST_MINUTES);
        LocalDate today = demands.today();
        NewContactPolicy policy = policies.current().draft();
        Demand demand = demands.of(List.of(person), today, policy.periodDays()).get(person);
        if (demand == null) {
            invitees.require(person);
            throw Problem.notFound("stakeholder");
        }
        List<Ask> inPeriod =
                demand.asks().stream().filter(ask -> !ask.on().isAfter(today)).toList();
        Availability availability = demand.on(today, asked, policy);
        return new ContactStandingView(
                today.minusDays(policy.periodDays() - 1L),
                inPeriod.size(),
                inPeriod.stream().mapToInt(Ask::minutes).sum(),
                demand.asks().size() - inPeriod.size(),
                policy.maxContacts(),
                policy.budget(demand.protectedMinutes(), null).maxMinutes(),
                availability.fits(),
                availability.obstacle(),
                availability.from());
    }
}
