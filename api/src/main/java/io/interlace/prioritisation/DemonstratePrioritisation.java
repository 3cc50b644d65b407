package io.interlace.prioritisation;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.challenge.DemonstratedChallenges;
import io.interlace.http.Rehearsal;
import io.interlace.invitation.RehearseInvitations;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.ranking.Unranked;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The round of the demonstration: everybody who takes part is asked, and sixty ballots come by link and on paper, of which a
 * weighting by group changes what comes first.
 */
@ApplicationScoped
class DemonstratePrioritisation implements DemonstrationPart {

    private final LoadDemonstration content;
    private final DemonstratedPeople demonstratedPeople;
    private final DemonstratedChallenges demonstratedChallenges;
    private final RehearseInvitations invitations;
    private final WritePrioritisations write;
    private final Vote vote;
    private final PaperBallots paper;
    private final CloseRound closeRound;
    private final MeasureRanking measureRanking;
    private final Prioritisations prioritisations;

    DemonstratePrioritisation(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            DemonstratedChallenges demonstratedChallenges,
            RehearseInvitations invitations,
            WritePrioritisations write,
            Vote vote,
            PaperBallots paper,
            CloseRound closeRound,
            MeasureRanking measureRanking,
            Prioritisations prioritisations) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.demonstratedChallenges = demonstratedChallenges;
        this.invitations = invitations;
        this.write = write;
        this.vote = vote;
        this.paper = paper;
        this.closeRound = closeRound;
        this.measureRanking = measureRanking;
        this.prioritisations = prioritisations;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        JsonNode all = content.read("challenges");
        JsonNode planned = all.get("prioritisation");
        Map<String, UUID> people = demonstratedPeople.byKey();
        Map<String, UUID> challenges = demonstratedChallenges.byKey();
        LocalDate opens = day(planned, "opensOn");
        LocalDate closes = day(planned, "closesOn");
        UUID[] id = new UUID[1];
        rehearsal.at(noon(opens.minusDays(1)), () -> id[0] = write.prepare(draft(planned, challenges)));
        rehearsal.at(noon(opens).minusSeconds(3 * 3600), () -> write.open(id[0]));
        invitations.toVote(
                planned.get("title").asText(),
                takingPart(people),
                id[0],
                noon(opens).minusSeconds(2 * 3600),
                rehearsal);
        List<PaperFile.PaperBallot> onPaper = new ArrayList<>();
        int minute = 0;
        for (JsonNode ballot : all.get("ballots")) {
            UUID voter =
                    Objects.requireNonNull(people.get(ballot.get("voterKey").asText()));
            List<List<UUID>> ranks = ranks(ballot, challenges);
            if (ballot.get("channel").asText().equals("PAPER")) {
                onPaper.add(new PaperFile.PaperBallot(voter, null, ranks));
            } else {
                minute++;
                rehearsal.at(
                        noon(day(ballot, "castOn")).plusSeconds(60L * minute),
                        () -> vote.give(id[0], new Voter(voter, null, voter, false), new NewBallot(ranks)));
            }
        }
        rehearsal.at(noon(closes).plusSeconds(3 * 3600), () -> handIn(id[0], onPaper));
        rehearsal.at(noon(closes.plusDays(1)).minusSeconds(12 * 3600), () -> close(id[0]));
    }

    private List<UUID> takingPart(Map<String, UUID> people) {
        return each(content.read("stakeholders").get("stakeholders"))
                .filter(person -> person.get("status").asText().equals("ENGAGED"))
                .map(person ->
                        Objects.requireNonNull(people.get(person.get("key").asText())))
                .toList();
    }

    private PrioritisationDraft draft(JsonNode planned, Map<String, UUID> challenges) {
        return new PrioritisationDraft(
                planned.get("title").asText(),
                each(planned.get("challengeKeys"))
                        .map(key -> Objects.requireNonNull(challenges.get(key.asText())))
                        .toList(),
                Unranked.valueOf(planned.get("unranked").asText()),
                planned.get("title").asText(),
                day(planned, "opensOn"),
                day(planned, "closesOn"),
                planned.get("resultsHiddenUntilClosed").asBoolean(),
                null,
                null,
                null);
    }

    private void handIn(UUID round, List<PaperFile.PaperBallot> ballots) {
        paper.take(
                round,
                new PaperFile(ballots, List.of(), 0, ballots.size()),
                "demonstration".getBytes(StandardCharsets.UTF_8),
                false);
    }

    private void close(UUID round) {
        closeRound.close(round);
        measureRanking.atOnce(prioritisations.asVoter(round));
    }

    private static List<List<UUID>> ranks(JsonNode ballot, Map<String, UUID> challenges) {
        return each(ballot.get("ranks"))
                .map(equal -> each(equal)
                        .map(key -> Objects.requireNonNull(challenges.get(key.asText())))
                        .toList())
                .toList();
    }

    private static LocalDate day(JsonNode node, String property) {
        return LocalDate.parse(node.get(property).asText());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
