package io.interlace.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells other capabilities whom the contact policy of the programme at hand lets them ask. */
@ApplicationScoped
public class WhoMayBeAsked {

    private final Demands demands;
    private final ContactPolicies policies;

    WhoMayBeAsked(Demands demands, ContactPolicies policies) {
        this.demands = demands;
        this.policies = policies;
    }

    /**
     * Those of these people who may be asked for so many minutes today, in the order given: one query for all of them.
     */
    public Set<UUID> now(Collection<UUID> people, int minutes) {
        Set<UUID> now = new LinkedHashSet<>();
        today(people, minutes).forEach((person, availability) -> {
            if (availability.fits()) {
                now.add(person);
            }
        });
        return now;
    }

    /**
     * Whether each of these people may be asked for so many minutes today and, if not, from when: one query for all of them.
     * Who is erased, or not of this programme, is left out.
     */
    public Map<UUID, Availability> today(Collection<UUID> people, int minutes) {
        return on(demands.today(), people, minutes);
    }

    /** As {@link #today}, for another day, which is not in the past. */
    public Map<UUID, Availability> on(LocalDate day, Collection<UUID> people, int minutes) {
        NewContactPolicy policy = policies.current().draft();
        Map<UUID, Availability> answers = new LinkedHashMap<>();
        demands.of(people, day, policy.periodDays())
                .forEach((person, demand) -> answers.put(person, demand.on(day, minutes, policy)));
        return answers;
    }
}
