package io.interlace.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Rehearsal;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of the demonstration and how they came in, day by day. Where its content and our rules differ, the rules hold:
 * an acceptance accepts every open referral to the person, and the same pair again is a duplicate.
 */
@ApplicationScoped
class DemonstrateStakeholders implements DemonstrationPart {

    /** What happens on one day happens in this order. */
    private enum Kind {
        ENTERED,
        REFERRED,
        INVITED,
        DECIDED,
        ENGAGED,
        OPTED_OUT
    }

    private record Happening(LocalDate day, Kind kind, Runnable work) {}

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private final LoadDemonstration content;
    private final EnterStakeholder enterStakeholder;
    private final Stakeholders stakeholders;
    private final Refer refer;
    private final DecideReferral decideReferral;
    private final Referrals referrals;

    DemonstrateStakeholders(
            LoadDemonstration content,
            EnterStakeholder enterStakeholder,
            Stakeholders stakeholders,
            Refer refer,
            DecideReferral decideReferral,
            Referrals referrals) {
        this.content = content;
        this.enterStakeholder = enterStakeholder;
        this.stakeholders = stakeholders;
        this.refer = refer;
        this.decideReferral = decideReferral;
        this.referrals = referrals;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> ids = new HashMap<>();
        List<Happening> happenings = new ArrayList<>();
        JsonNode people = content.read("stakeholders").get("stakeholders");
        JsonNode entries = content.read("referrals").get("referrals");
        for (JsonNode person : people) {
            add(happenings, person, entries, programme, ids);
        }
        for (JsonNode entry : entries) {
            add(happenings, entry, ids);
        }
        happenings.sort(Comparator.comparing(Happening::day).thenComparing(Happening::kind));
        LocalDate day = LocalDate.MIN;
        int seconds = 0;
        for (Happening happening : happenings) {
            seconds = happening.day().equals(day) ? seconds + 1 : 0;
            day = happening.day();
            Instant moment = day.atTime(OPENING).plusSeconds(seconds).toInstant(ZoneOffset.UTC);
            rehearsal.at(moment, happening.work());
        }
    }

    private void add(
            List<Happening> happenings, JsonNode person, JsonNode entries, JsonNode programme, Map<String, UUID> ids) {
        String key = person.get("key").asText();
        happenings.add(new Happening(
                firstHeardOf(person, entries),
                Kind.ENTERED,
                () -> ids.put(
                        key, enterStakeholder.from(draft(person, programme), "").id())));
        LocalDate invited = day(person, "invitedOn");
        if (invited != null) {
            happenings.add(new Happening(invited, Kind.INVITED, () -> become(ids, key, StakeholderStatus.INVITED)));
        }
        LocalDate engaged = day(person, "engagedOn");
        if (engaged != null && person.get("seed").asBoolean()) {
            happenings.add(new Happening(engaged, Kind.ENGAGED, () -> become(ids, key, StakeholderStatus.ENGAGED)));
        }
        LocalDate optedOut = day(person, "optedOutOn");
        if (optedOut != null) {
            happenings.add(
                    new Happening(optedOut, Kind.OPTED_OUT, () -> become(ids, key, StakeholderStatus.OPTED_OUT)));
        }
    }

    private void add(List<Happening> happenings, JsonNode entry, Map<String, UUID> ids) {
        String key = entry.get("key").asText();
        ReferralStatus status = ReferralStatus.valueOf(entry.get("status").asText());
        happenings.add(new Happening(LocalDate.parse(entry.get("referredOn").asText()), Kind.REFERRED, () -> {
            Referral referral = refer.from(new NewReferral(
                    id(ids, entry.get("fromStakeholderKey").asText()),
                    id(ids, entry.get("toStakeholderKey").asText()),
                    null,
                    text(entry, "reason")));
            ids.put(key, referral.id());
            if (status == ReferralStatus.DUPLICATE && referral.status() == ReferralStatus.PROPOSED) {
                decideReferral.markDuplicate(referral);
            }
        }));
        LocalDate decided = day(entry, "decidedOn");
        if (decided != null && (status == ReferralStatus.ACCEPTED || status == ReferralStatus.DECLINED)) {
            happenings.add(new Happening(decided, Kind.DECIDED, () -> decide(id(ids, key), entry, status)));
        }
    }

    private void decide(UUID referralId, JsonNode entry, ReferralStatus status) {
        if (referrals.require(referralId).status() != ReferralStatus.PROPOSED) {
            return;
        }
        if (status == ReferralStatus.ACCEPTED) {
            decideReferral.accept(referralId);
        } else {
            String reason = text(entry, "declineReasonCode");
            decideReferral.decline(referralId, reason == null ? DeclineReason.OTHER : DeclineReason.valueOf(reason));
        }
    }

    private void become(Map<String, UUID> ids, String key, StakeholderStatus status) {
        Stakeholder person = stakeholders.require(id(ids, key));
        if (person.status().mayBecome(status)) {
            NewStakeholder before = stakeholders.view(person.id()).draft();
            enterStakeholder.revise(person, before, before.withStatus(status));
        }
    }

    private static LocalDate firstHeardOf(JsonNode person, JsonNode entries) {
        LocalDate first = day(person, "engagedOn");
        LocalDate invited = day(person, "invitedOn");
        first = first == null || (invited != null && invited.isBefore(first)) ? invited : first;
        for (JsonNode entry : entries) {
            LocalDate referred = LocalDate.parse(entry.get("referredOn").asText());
            if (entry.get("toStakeholderKey").equals(person.get("key"))
                    && (first == null || referred.isBefore(first))) {
                first = referred;
            }
        }
        if (first == null) {
            throw new IllegalStateException("Nothing tells when " + person.get("key") + " was heard of");
        }
        return first;
    }

    private static NewStakeholder draft(JsonNode person, JsonNode programme) {
        List<NewAffiliation> roles = new ArrayList<>();
        for (JsonNode role : person.get("affiliations")) {
            roles.add(new NewAffiliation(
                    LoadDemonstration.codeOf(programme, text(role, "organisationKey")),
                    LoadDemonstration.codeOf(programme, text(role, "placeKey")),
                    LoadDemonstration.codeOf(programme, text(role, "sectorKey")),
                    LoadDemonstration.codeOf(programme, text(role, "groupKey")),
                    text(role, "jobTitle")));
        }
        Map<String, String> attributes = new TreeMap<>();
        person.get("attributes")
                .properties()
                .forEach(
                        entry -> attributes.put(entry.getKey(), entry.getValue().asText()));
        return new NewStakeholder(
                person.get("name").asText(),
                text(person, "externalId"),
                text(person, "email"),
                null,
                null,
                roles,
                number(person, "networkSize"),
                number(person, "influence"),
                number(person, "interest"),
                number(person, "protectedMinutesPerMonth"),
                attributes);
    }

    private static UUID id(Map<String, UUID> ids, String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("The demonstration refers to " + key + " before it is there");
        }
        return id;
    }

    private static @Nullable LocalDate day(JsonNode entry, String property) {
        String text = text(entry, property);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Integer number(JsonNode entry, String property) {
        return entry.hasNonNull(property) ? Integer.valueOf(entry.get(property).asInt()) : null;
    }

    private static @Nullable String text(JsonNode entry, String property) {
        return entry.hasNonNull(property) ? entry.get(property).asText() : null;
    }
}
