package io.interlace.contact;

import io.interlace.contact.Demands.Demand;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks several people for the same hour of their time: all of them, or nobody. */
@ApplicationScoped
public class AskTogether {

    private final AskPeople askPeople;
    private final ContactPolicies policies;
    private final Demands demands;
    private final Caller caller;

    AskTogether(AskPeople askPeople, ContactPolicies policies, Demands demands, Caller caller) {
        this.askPeople = askPeople;
        this.policies = policies;
        this.demands = demands;
        this.caller = caller;
    }

    /**
     * Asks all of them.
     *
     * @param overrideReason why a lead asks although it is over budget; kept with those for whom the policy did stand in the way
     * @param pointer where in the body somebody is named
     * @return the contact of each
     * @throws Problem 409 for somebody who opted out, or where it is over somebody's budget unless a lead says why; it names
     *     each of them, and the first day on which it fits for all
     */
    public Map<UUID, UUID> all(
            List<UUID> people, AskPeople.Ask ask, @Nullable String overrideReason, Function<UUID, String> pointer) {
        Map<UUID, Availability> inTheWay = new LinkedHashMap<>(askPeople.hold(people, ask));
        inTheWay.values().removeIf(Availability::fits);
        if (inTheWay.isEmpty()) {
            return askPeople.each(people, ask);
        }
        refuseWhoOptedOut(inTheWay, pointer);
        if (overrideReason == null) {
            throw overBudget(people, ask, inTheWay, pointer);
        }
        if (!caller.leads()) {
            throw new Problem(ProblemType.FORBIDDEN, "Only a lead goes over the contact policy, and says why.");
        }
        Map<UUID, UUID> asked = new LinkedHashMap<>();
        people.forEach(person -> asked.put(person, askPeople.one(person, ask, overrideReason)));
        return asked;
    }

    /**
     * Enters in the ledger what these people gave their time for, whatever the policy says: it has happened.
     *
     * @return the contact of each
     */
    public Map<UUID, UUID> wereAsked(List<UUID> people, AskPeople.Ask ask) {
        demands.lock(people);
        return askPeople.each(people, ask);
    }

    private static void refuseWhoOptedOut(Map<UUID, Availability> inTheWay, Function<UUID, String> pointer) {
        Problem problem = new Problem(ProblemType.KEPT_OUT, Obstacle.OPTED_OUT.explanation());
        List<UUID> left = inTheWay.entrySet().stream()
                .filter(entry -> entry.getValue().obstacle() == Obstacle.OPTED_OUT)
                .map(Map.Entry::getKey)
                .toList();
        if (!left.isEmpty()) {
            left.forEach(person -> problem.andAt(pointer.apply(person), "asked not to be contacted any more"));
            throw problem;
        }
    }

    private Problem overBudget(
            List<UUID> people, AskPeople.Ask ask, Map<UUID, Availability> inTheWay, Function<UUID, String> pointer) {
        Availability first = inTheWay.values().iterator().next();
        Optional<LocalDate> fits = firstDayFor(people, ask);
        Problem problem = new Problem(
                        ProblemType.CONTACT_BUDGET_EXCEEDED,
                        explained(first)
                                + fits.map(day -> " It fits from " + day + ".")
                                        .orElse(" No day allows for so much at once."))
                .with("obstacle", String.valueOf(first.obstacle()));
        fits.ifPresent(day -> problem.with("availableFrom", day.toString()));
        inTheWay.forEach((person, availability) -> problem.andAt(pointer.apply(person), explained(availability)));
        return problem;
    }

    private static String explained(Availability availability) {
        Obstacle obstacle = availability.obstacle();
        return obstacle == null ? "" : obstacle.explanation();
    }

    /** The day on which it fits for everybody: each in turn puts it off to the first that fits for them, until nobody does. */
    private Optional<LocalDate> firstDayFor(List<UUID> people, AskPeople.Ask ask) {
        NewContactPolicy policy = policies.current().draft();
        List<Demand> all =
                List.copyOf(demands.of(people, ask.on(), policy.periodDays()).values());
        LocalDate day = ask.on();
        LocalDate before;
        do {
            before = day;
            for (Demand demand : all) {
                LocalDate from = demand.on(day, ask.minutes(), policy).from();
                if (from == null) {
                    return Optional.empty();
                }
                day = from;
            }
        } while (day.isAfter(before));
        return Optional.of(day);
    }
}
