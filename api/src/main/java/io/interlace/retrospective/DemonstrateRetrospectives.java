package io.interlace.retrospective;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.actionitem.DemonstrateActionItems;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.principle.DemonstratedPrinciples;
import io.interlace.principle.PrincipleRating;
import io.interlace.principle.Rating;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.project.DemonstratedProjects;
import io.interlace.stakeholder.DemonstratedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fifteen retrospectives of the demonstration, three of each project, from what people wrote to what they voted for. */
@ApplicationScoped
class DemonstrateRetrospectives implements DemonstrationPart {

    private static final LocalTime BEGINS = LocalTime.of(13, 0);
    private static final int DAYS_AHEAD = 3;

    private static final List<BoardColumn> COLUMNS = List.of(
            new BoardColumn("HELPED", "Helped", "What made it easier to do this together?"),
            new BoardColumn("GOT_IN_THE_WAY", "Got in the way", "What made it harder?"),
            new BoardColumn("SURPRISED_US", "Surprised us", "What did nobody expect?"),
            new BoardColumn("TRY_NEXT", "Try next", "What should we try before we meet again?"));

    private final LoadDemonstration content;
    private final DemonstratedPeople demonstratedPeople;
    private final DemonstratedProjects demonstratedProjects;
    private final WriteRetrospectives writeRetrospectives;
    private final Seats seats;
    private final WriteNotes writeNotes;
    private final Clusters clusters;
    private final Votes votes;
    private final BoardRatings boardRatings;
    private final DemonstrateActionItems demonstrateActionItems;
    private final DemonstratedPrinciples principles;
    private final Authors authors;
    private final Database database;
    private final Caller caller;

    DemonstrateRetrospectives(
            LoadDemonstration content,
            DemonstratedPeople demonstratedPeople,
            DemonstratedProjects demonstratedProjects,
            WriteRetrospectives writeRetrospectives,
            Seats seats,
            WriteNotes writeNotes,
            Clusters clusters,
            Votes votes,
            BoardRatings boardRatings,
            DemonstrateActionItems demonstrateActionItems,
            DemonstratedPrinciples principles,
            Authors authors,
            Database database,
            Caller caller) {
        this.content = content;
        this.demonstratedPeople = demonstratedPeople;
        this.demonstratedProjects = demonstratedProjects;
        this.writeRetrospectives = writeRetrospectives;
        this.seats = seats;
        this.writeNotes = writeNotes;
        this.clusters = clusters;
        this.votes = votes;
        this.boardRatings = boardRatings;
        this.demonstrateActionItems = demonstrateActionItems;
        this.principles = principles;
        this.authors = authors;
        this.database = database;
        this.caller = caller;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> people = demonstratedPeople.byKey();
        Map<String, UUID> projects = demonstratedProjects.byKey();
        JsonNode all = content.read("retrospectives");
        int votesEach = all.get("votesPerParticipant").asInt();
        Map<String, UUID> actionItems = new HashMap<>();
        for (JsonNode told : all.get("retrospectives")) {
            Instant starts =
                    LocalDate.parse(told.get("heldOn").asText()).atTime(BEGINS).toInstant(ZoneOffset.UTC);
            UUID[] id = new UUID[1];
            rehearsal.at(
                    starts.minusSeconds(DAYS_AHEAD * 86_400L), () -> id[0] = plan(told, projects, starts, votesEach));
            rehearsal.at(starts, () -> hold(id[0], told, people));
            rehearsal.at(starts.plusSeconds(told.get("minutes").asLong() * 60), () -> {
                demonstrateActionItems.agree(told, project(told, projects), id[0], people, actionItems);
                writeRetrospectives.move(id[0], new NewPhase(Phase.COMMIT, Phase.CLOSED));
            });
            demonstrateActionItems.complete(told, actionItems, rehearsal);
        }
    }

    private UUID plan(JsonNode told, Map<String, UUID> projects, Instant starts, int votesEach) {
        return writeRetrospectives.plan(new NewRetrospective(
                project(told, projects),
                anonymity(told),
                told.get("title").asText(),
                null,
                starts,
                told.get("minutes").asInt(),
                null,
                COLUMNS,
                votesEach,
                each(told.get("principleVersionKeys"))
                        .map(key -> principles.version(key.asText()))
                        .toList()));
    }

    private static UUID project(JsonNode told, Map<String, UUID> projects) {
        return Objects.requireNonNull(projects.get(told.get("projectKey").asText()));
    }

    private static Anonymity anonymity(JsonNode told) {
        return told.get("anonymity").asText().equals("NAMED") ? Anonymity.NAMED : Anonymity.ANONYMOUS;
    }

    private void hold(UUID id, JsonNode told, Map<String, UUID> people) {
        Map<String, UUID> present = new LinkedHashMap<>();
        for (JsonNode key : told.get("participantKeys")) {
            present.put(key.asText(), Objects.requireNonNull(people.get(key.asText())));
        }
        seats.seat(id, List.copyOf(present.values()));
        Map<String, Hand> hands = new LinkedHashMap<>();
        present.forEach((key, person) -> hands.put(key, hand(id, anonymity(told), person)));
        move(id, Phase.PREPARE, Phase.REFLECT);
        Map<String, UUID> notes = new HashMap<>();
        for (JsonNode note : told.get("notes")) {
            NoteDraft draft =
                    new NoteDraft(note.get("column").asText(), note.get("text").asText());
            notes.put(
                    note.get("key").asText(),
                    writeNotes
                            .write(hand(hands, note, "authorKey"), List.of(draft))
                            .get(0));
        }
        move(id, Phase.REFLECT, Phase.GROUP);
        Map<String, UUID> groups = new HashMap<>();
        for (JsonNode cluster : told.get("clusters")) {
            String key = cluster.get("key").asText();
            List<UUID> members = each(told.get("notes"))
                    .filter(note -> note.get("clusterKey").asText().equals(key))
                    .map(note ->
                            Objects.requireNonNull(notes.get(note.get("key").asText())))
                    .toList();
            groups.put(key, clusters.add(id, new NewCluster(cluster.get("title").asText(), members)));
        }
        move(id, Phase.GROUP, Phase.VOTE);
        hands.forEach((key, hand) -> votes.say(hand, votes(told, key, groups)));
        hands.forEach((key, hand) -> boardRatings.say(hand, ratings(told, key)));
        move(id, Phase.VOTE, Phase.DISCUSS);
        move(id, Phase.DISCUSS, Phase.COMMIT);
    }

    private static Hand hand(Map<String, Hand> hands, JsonNode of, String property) {
        return Objects.requireNonNull(hands.get(of.get(property).asText()));
    }

    private Hand hand(UUID id, Anonymity anonymity, UUID person) {
        UUID seat = database.first(
                        "select id from retrospective_seat where programme_id = ? and retrospective_id = ?"
                                + " and stakeholder_id = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        id,
                        person)
                .orElseThrow();
        return new Hand(
                id,
                anonymity == Anonymity.ANONYMOUS,
                seat,
                authors.key(caller.programmeId(), id)
                        .map(key -> Authors.anonymous(key, seat.toString()))
                        .orElse(seat.toString()),
                false);
    }

    private void move(UUID id, Phase from, Phase to) {
        writeRetrospectives.move(id, new NewPhase(from, to));
    }

    private static List<ClusterVotes> votes(JsonNode told, String voter, Map<String, UUID> groups) {
        return each(told.get("votes"))
                .filter(vote -> vote.get("participantKey").asText().equals(voter))
                .map(vote -> new ClusterVotes(
                        Objects.requireNonNull(groups.get(vote.get("clusterKey").asText())),
                        vote.get("votes").asInt()))
                .toList();
    }

    private List<PrincipleRating> ratings(JsonNode told, String rater) {
        return each(told.get("ratings"))
                .filter(rating -> rating.get("participantKey").asText().equals(rater))
                .map(rating -> new PrincipleRating(
                        principles
                                .version(rating.get("principleVersionKey").asText())
                                .principleId(),
                        Rating.valueOf(rating.get("rating").asText())))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
