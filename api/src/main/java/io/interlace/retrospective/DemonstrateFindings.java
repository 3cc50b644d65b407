package io.interlace.retrospective;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.principle.ChosenPrinciple;
import io.interlace.principle.DemonstratedPrinciples;
import io.interlace.principle.PrinciplesOfFindings;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What was found in the retrospectives of the demonstration, written down an hour after each, and cited by what principles say since. */
@ApplicationScoped
class DemonstrateFindings implements DemonstrationPart {

    private static final Duration AFTERWARDS = Duration.ofHours(1);

    private final LoadDemonstration content;
    private final DemonstratedRetrospectives demonstratedRetrospectives;
    private final DemonstratedPrinciples principles;
    private final ReadBoard readBoard;
    private final WriteFindings writeFindings;
    private final PrinciplesOfFindings findingsOf;
    private final Database database;
    private final Caller caller;

    DemonstrateFindings(
            LoadDemonstration content,
            DemonstratedRetrospectives demonstratedRetrospectives,
            DemonstratedPrinciples principles,
            ReadBoard readBoard,
            WriteFindings writeFindings,
            PrinciplesOfFindings findingsOf,
            Database database,
            Caller caller) {
        this.content = content;
        this.demonstratedRetrospectives = demonstratedRetrospectives;
        this.principles = principles;
        this.readBoard = readBoard;
        this.writeFindings = writeFindings;
        this.findingsOf = findingsOf;
        this.database = database;
        this.caller = caller;
    }

    @Override
    public int order() {
        return 49;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        Map<String, UUID> retrospectives = demonstratedRetrospectives.byKey();
        for (JsonNode told : content.read("retrospectives").get("retrospectives")) {
            UUID id = Objects.requireNonNull(retrospectives.get(told.get("key").asText()));
            BoardChangesView board = readBoard.since(id, 0);
            rehearsal.at(
                    Objects.requireNonNull(board.retrospective().closedAt()).plus(AFTERWARDS), () -> draw(told, board));
        }
        for (JsonNode principle : content.read("principles").get("principles")) {
            each(principle.get("versions"))
                    .filter(version -> version.get("number").asInt() > 1)
                    .forEach(version -> cite(principle.get("key").asText(), version));
        }
    }

    /** What was found of the version before until a version was written is what that was written for. */
    private void cite(String principle, JsonNode told) {
        ChosenPrinciple version =
                principles.version(principle + "@" + told.get("number").asInt());
        findingsOf.cite(
                version,
                database.list(
                        "select f.id from finding f join finding_principle c on (c.programme_id, c.finding_id) ="
                                + " (f.programme_id, f.id) where c.programme_id = ? and c.principle_id = ? and c.number = ?"
                                + " and f.created_at < ?::date order by f.created_at, f.id limit 20",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        version.principleId(),
                        version.number() - 1,
                        told.get("publishedOn").asText()));
    }

    private void draw(JsonNode told, BoardChangesView board) {
        for (JsonNode finding : told.get("findings")) {
            writeFindings.draw(
                    board.retrospective().id(),
                    new NewFinding(
                            cluster(told, finding.get("clusterKey").asText(), board),
                            FindingKind.EVIDENCE,
                            null,
                            finding.get("statement").asText(),
                            about(told, finding)));
        }
    }

    private static UUID cluster(JsonNode told, String key, BoardChangesView board) {
        String title = each(told.get("clusters"))
                .filter(cluster -> cluster.get("key").asText().equals(key))
                .map(cluster -> cluster.get("title").asText())
                .findFirst()
                .orElseThrow();
        return board.clusters().stream()
                .filter(cluster -> cluster.title().equals(title))
                .map(ClusterView::id)
                .findFirst()
                .orElseThrow();
    }

    /** Each principle in the version that guided the work. */
    private List<ChosenPrinciple> about(JsonNode told, JsonNode finding) {
        return each(finding.get("principleKeys"))
                .map(principle -> each(told.get("principleVersionKeys"))
                        .map(JsonNode::asText)
                        .filter(version -> version.startsWith(principle.asText() + "@"))
                        .findFirst()
                        .orElseThrow())
                .map(principles::version)
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
