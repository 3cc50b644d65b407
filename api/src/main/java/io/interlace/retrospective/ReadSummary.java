package io.interlace.retrospective;

import io.interlace.actionitem.ActionItemView;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.principle.ChosenPrincipleView;
import io.interlace.principle.OccasionRating;
import io.interlace.principle.OccasionRatings;
import io.interlace.programme.Reference;
import io.interlace.retrospective.SummaryView.Action;
import io.interlace.retrospective.SummaryView.Cluster;
import io.interlace.retrospective.SummaryView.Found;
import io.interlace.retrospective.SummaryView.Note;
import io.interlace.stakeholder.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what came of a retrospective, once its votes are shown. It is made of what everybody at the board sees, so that it
 * cannot tell more of anybody than the board does.
 */
@ApplicationScoped
class ReadSummary {

    private static final Comparator<ClusterView> MOST_VOTES_FIRST = Comparator.comparingInt(ReadSummary::votes)
            .reversed()
            .thenComparingInt(ClusterView::position)
            .thenComparing(ClusterView::id);

    private final ReadBoard readBoard;
    private final Findings findings;
    private final OccasionRatings ratings;
    private final Reference reference;

    ReadSummary(ReadBoard readBoard, Findings findings, OccasionRatings ratings, Reference reference) {
        this.readBoard = readBoard;
        this.findings = findings;
        this.ratings = ratings;
        this.reference = reference;
    }

    /**
     * @param aggregatesOnly whether it is for readers from whom small numbers are hidden
     * @throws Problem 404 for one that is not there, 409 that names the phase before DISCUSS
     */
    SummaryView of(UUID id, boolean aggregatesOnly) {
        BoardChangesView board = readBoard.since(id, 0);
        RetrospectiveView retrospective = board.retrospective();
        if (!retrospective.phase().showsVotes()) {
            throw new Problem(
                            ProblemType.CONFLICT,
                            "The retrospective is in " + retrospective.phase() + ". It is summed up from DISCUSS on.")
                    .with("phase", retrospective.phase());
        }
        List<BoardNoteView> notes =
                board.notes().stream().filter(note -> !note.removed()).toList();
        Map<UUID, List<BoardNoteView>> byCluster = notes.stream()
                .filter(note -> note.clusterId() != null)
                .collect(Collectors.groupingBy(note -> Objects.requireNonNull(note.clusterId())));
        List<FindingView> found = findings.of(id);
        List<ClusterView> clusters = board.clusters().stream()
                .filter(cluster -> !cluster.removed() && !saysNothingMore(cluster, of(cluster, byCluster), found))
                .sorted(MOST_VOTES_FIRST)
                .toList();
        Set<UUID> there = new HashSet<>();
        clusters.forEach(cluster -> there.add(cluster.id()));
        Words words = new Words(board);
        return new SummaryView(
                id,
                retrospective.title(),
                retrospective.projectTitle(),
                retrospective.looksBackOn(),
                retrospective.startsAt(),
                reference.programme().timeZone(),
                retrospective.phase(),
                retrospective.anonymity(),
                retrospective.participants(),
                clusters.stream()
                        .map(cluster -> new Cluster(
                                cluster.title(),
                                votes(cluster),
                                of(cluster, byCluster).stream().map(words::note).toList(),
                                found.stream()
                                        .filter(one -> one.clusterId().equals(cluster.id()))
                                        .map(ReadSummary::found)
                                        .toList()))
                        .toList(),
                notes.stream()
                        .filter(note -> note.clusterId() == null || !there.contains(note.clusterId()))
                        .map(words::note)
                        .toList(),
                found.stream()
                        .filter(one -> !there.contains(one.clusterId()))
                        .map(ReadSummary::found)
                        .toList(),
                ratings(retrospective, aggregatesOnly),
                actions(board));
    }

    private static List<BoardNoteView> of(ClusterView cluster, Map<UUID, List<BoardNoteView>> byCluster) {
        return byCluster.getOrDefault(cluster.id(), List.of());
    }

    /** Whether a cluster is one note by its own words, for which nobody voted and in which nothing was found. */
    private static boolean saysNothingMore(ClusterView cluster, List<BoardNoteView> own, List<FindingView> found) {
        return own.size() == 1
                && LoneNotes.title(own.get(0).text()).equals(cluster.title())
                && votes(cluster) == 0
                && found.stream().noneMatch(one -> one.clusterId().equals(cluster.id()));
    }

    /** What is anonymous is told of no sooner than nobody rates any more: each rating would be seen to come. */
    private List<OccasionRating> ratings(RetrospectiveView retrospective, boolean aggregatesOnly) {
        boolean anonymous = retrospective.anonymity() == Anonymity.ANONYMOUS;
        return anonymous && retrospective.phase() != Phase.CLOSED
                ? List.of()
                : ratings.of(retrospective.id(), anonymous || aggregatesOnly);
    }

    private static List<Action> actions(BoardChangesView board) {
        List<ActionItemView> items = board.actionItems();
        return items == null
                ? List.of()
                : items.stream()
                        .map(item -> new Action(
                                item.text(),
                                item.owner() == null ? null : item.owner().name(),
                                item.dueOn(),
                                item.state(),
                                item.outcome(),
                                !item.retrospectiveId()
                                        .equals(board.retrospective().id())))
                        .toList();
    }

    private static int votes(ClusterView cluster) {
        Integer votes = cluster.votes();
        return votes == null ? 0 : votes;
    }

    private static Found found(FindingView finding) {
        return new Found(
                finding.id(),
                finding.kind(),
                finding.insightKind(),
                finding.statement(),
                finding.principles().stream().map(ChosenPrincipleView::title).toList());
    }

    /** What columns and the people at the board are called. */
    private static final class Words {

        private final Map<String, String> columns = new HashMap<>();
        private final Map<UUID, String> names = new HashMap<>();

        Words(BoardChangesView board) {
            board.retrospective().columns().forEach(column -> columns.put(column.id(), column.title()));
            board.seats().forEach(seat -> {
                PersonName person = seat.person();
                if (person != null) {
                    names.put(seat.id(), person.name());
                }
            });
        }

        Note note(BoardNoteView note) {
            return new Note(columns.getOrDefault(note.columnId(), note.columnId()), note.text(), author(note.seatId()));
        }

        private @Nullable String author(@Nullable UUID seatId) {
            return seatId == null ? null : names.get(seatId);
        }
    }
}
