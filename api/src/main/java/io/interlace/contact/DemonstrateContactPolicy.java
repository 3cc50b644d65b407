package io.interlace.contact;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The contact policy of the demonstration, set on its first day. */
@ApplicationScoped
class DemonstrateContactPolicy implements DemonstrationPart {

    private static final LocalTime AFTER_OPENING = LocalTime.of(9, 30);

    private final ContactPolicies policies;

    DemonstrateContactPolicy(ContactPolicies policies) {
        this.policies = policies;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        JsonNode policy = programme.get("contactPolicy");
        LocalDate start = LocalDate.parse(programme.get("startsOn").asText());
        rehearsal.at(
                start.atTime(AFTER_OPENING).toInstant(ZoneOffset.UTC),
                () -> policies.set(new NewContactPolicy(
                        policy.get("periodDays").asInt(),
                        policy.get("maxContacts").asInt(),
                        policy.get("maxMinutes").asInt(),
                        policy.get("quietDaysAfterDecline").asInt(),
                        NewContactPolicy.USUAL.maxReminders(),
                        policy.get("note").asText(),
                        List.of())));
    }
}
