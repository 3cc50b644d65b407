package io.interlace.contact;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The contact policy of the demonstration. */
@ApplicationScoped
class DemonstrateContacts implements DemonstrationPart {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final ContactPolicies policies;

    DemonstrateContacts(ContactPolicies policies) {
        this.policies = policies;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        LocalDate start = LocalDate.parse(programme.get("startsOn").asText());
        rehearsal.at(
                start.atTime(EVENING).toInstant(ZoneOffset.UTC),
                () -> policies.set(policy(programme.get("contactPolicy"))));
    }

    private static NewContactPolicy policy(JsonNode policy) {
        return new NewContactPolicy(
                policy.get("periodDays").asInt(),
                policy.get("maxContacts").asInt(),
                policy.get("maxMinutes").asInt(),
                policy.get("quietDaysAfterDecline").asInt(),
                NewContactPolicy.USUAL.maxReminders(),
                policy.get("note").asText(),
                List.of());
    }
}
