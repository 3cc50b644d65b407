package io.interlace.contact;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The contact policy of the demonstration, and its conversations as asks of people's time, written down the day after. */
@ApplicationScoped
class DemonstrateContacts implements DemonstrationPart {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final LoadDemonstration content;
    private final ContactPolicies policies;
    private final AskForTime askForTime;
    private final DemonstratedPeople demonstratedPeople;

    DemonstrateContacts(
            LoadDemonstration content,
            ContactPolicies policies,
            AskForTime askForTime,
            DemonstratedPeople demonstratedPeople) {
        this.content = content;
        this.policies = policies;
        this.askForTime = askForTime;
        this.demonstratedPeople = demonstratedPeople;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        LocalDate start = LocalDate.parse(programme.get("startsOn").asText());
        at(rehearsal, start, () -> policies.set(policy(programme.get("contactPolicy"))));
        Map<String, UUID> people = demonstratedPeople.byKey();
        for (JsonNode conversation : content.read("conversations").get("conversations")) {
            LocalDate held = LocalDate.parse(conversation.get("heldOn").asText());
            at(rehearsal, held.plusDays(1), () -> record(conversation, held, people));
        }
    }

    private static void at(Rehearsal rehearsal, LocalDate day, Runnable work) {
        rehearsal.at(day.atTime(EVENING).toInstant(ZoneOffset.UTC), work);
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

    private void record(JsonNode conversation, LocalDate held, Map<String, UUID> people) {
        for (JsonNode key : conversation.get("stakeholderKeys")) {
            UUID person = people.get(key.asText());
            if (person == null) {
                throw new IllegalStateException("The demonstration knows nobody called " + key);
            }
            askForTime.of(new NewContact(
                    person,
                    ContactPurpose.CONVERSATION,
                    conversation.get("minutes").asInt(),
                    held,
                    conversation.get("title").asText(),
                    null));
        }
    }
}
