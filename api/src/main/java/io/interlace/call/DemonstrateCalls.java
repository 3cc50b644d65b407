package io.interlace.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The call of the demonstration: drafted, opened, answered by seventeen teams, closed by itself, and checked. */
@ApplicationScoped
class DemonstrateCalls implements DemonstrationPart {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final int DRAFTED_BEFORE = 2;

    private final LoadDemonstration content;
    private final Calls calls;
    private final WriteCalls writeCalls;
    private final WriteProposals writeProposals;
    private final DemonstratedPeople demonstratedPeople;

    DemonstrateCalls(
            LoadDemonstration content,
            Calls calls,
            WriteCalls writeCalls,
            WriteProposals writeProposals,
            DemonstratedPeople demonstratedPeople) {
        this.content = content;
        this.calls = calls;
        this.writeCalls = writeCalls;
        this.writeProposals = writeProposals;
        this.demonstratedPeople = demonstratedPeople;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        JsonNode all = content.read("call");
        JsonNode call = all.get("call");
        LocalDate opens = day(call, "opensOn");
        UUID[] id = new UUID[1];
        rehearsal.at(morning(opens.minusDays(DRAFTED_BEFORE)), () -> id[0] = writeCalls.add(draft(call, programme)));
        rehearsal.at(morning(opens), () -> writeCalls.open(id[0]));
        Map<String, UUID> people = demonstratedPeople.byKey();
        Map<String, UUID> proposals = new HashMap<>();
        int minute = 0;
        for (JsonNode proposal : all.get("proposals")) {
            minute++;
            Instant moment = morning(day(proposal, "submittedOn")).plusSeconds(60L * minute);
            rehearsal.at(moment, () -> {
                UUID made = writeProposals.add(id[0], draft(proposal, people, programme));
                writeProposals.submit(made);
                proposals.put(proposal.get("key").asText(), made);
            });
        }
        rehearsal.at(morning(day(call, "closesOn").plusDays(1)), () -> check(all, calls.view(id[0]), proposals));
        // the call was closed in the database itself, which what is in memory does not know
        calls.flush();
        calls.getEntityManager().clear();
    }

    private static LocalDate day(JsonNode node, String property) {
        return LocalDate.parse(node.get(property).asText());
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(OPENING).atZone(LONDON).toInstant();
    }

    private static NewCall draft(JsonNode call, JsonNode programme) {
        JsonNode scale = call.get("scale");
        List<String> labels = new ArrayList<>();
        scale.get("labels").forEach(label -> labels.add(label.asText()));
        Scale steps = new Scale(scale.get("min").asInt(), scale.get("max").asInt(), labels);
        return new NewCall(
                call.get("title").asText(),
                call.get("purpose").asText(),
                call.get("whoMayApply").asText(),
                call.get("promise").asText(),
                call.get("size").asInt(),
                new Capacity(call.get("capacity").get("facilitatorDays").asInt(), null),
                morning(day(call, "opensOn")),
                day(call, "closesOn").plusDays(1).atStartOfDay(LONDON).toInstant(),
                each(call.get("criteria"))
                        .map(criterion -> new NewCriterion(
                                null,
                                criterion.get("name").asText(),
                                criterion.get("question").asText(),
                                criterion.get("weight").asInt(),
                                steps))
                        .toList(),
                each(call.get("gates"))
                        .map(gate ->
                                new NewEligibilityCheck(null, gate.get("name").asText()))
                        .toList(),
                each(call.get("quotas"))
                        .map(quota -> new Quota(
                                quota.get("dimension").asText(),
                                code(programme, quota, "value"),
                                quota.get("min").asInt(),
                                quota.get("max").asInt(),
                                quota.get("priority").asInt()))
                        .toList());
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String code(JsonNode programme, JsonNode node, String property) {
        return Objects.requireNonNull(
                LoadDemonstration.codeOf(programme, node.get(property).asText()));
    }

    private static NewProposal draft(JsonNode proposal, Map<String, UUID> people, JsonNode programme) {
        return new NewProposal(
                proposal.get("key").asText(),
                proposal.get("title").asText(),
                people.get(proposal.get("leadStakeholderKey").asText()),
                people.get(proposal.get("partnerStakeholderKey").asText()),
                each(proposal.get("organisationKeys"))
                        .map(key -> Objects.requireNonNull(LoadDemonstration.codeOf(programme, key.asText())))
                        .toList(),
                List.of(code(programme, proposal, "placeKey")),
                List.of(code(programme, proposal, "sectorKey")),
                Map.of(),
                proposal.get("problem").asText(),
                proposal.get("whatWeWouldTry").asText(),
                null,
                proposal.get("howWeWouldKnow").asText(),
                null,
                proposal.get("facilitatorDays").asInt(),
                null);
    }

    private void check(JsonNode all, CallView call, Map<String, UUID> proposals) {
        for (JsonNode proposal : all.get("proposals")) {
            UUID failed = null;
            for (int i = 0; i < call.eligibilityChecks().size(); i++) {
                if (all.get("call").get("gates").get(i).get("key").equals(proposal.get("failedGateKey"))) {
                    failed = call.eligibilityChecks().get(i).id();
                }
            }
            writeProposals.check(
                    Objects.requireNonNull(proposals.get(proposal.get("key").asText())),
                    new NewEligibility(failed == null, failed, null));
        }
    }
}
