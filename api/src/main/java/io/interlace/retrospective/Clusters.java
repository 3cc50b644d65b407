package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts notes together that say the same. Of two who move the same note the last one decides. */
@ApplicationScoped
class Clusters {

    static final String COLUMNS = "id, title, position, votes, removed, version";

    static final Listing.Row<ClusterView> ROW = row -> new ClusterView(
            row.getObject(1, UUID.class),
            row.getBoolean(5) ? "" : row.getString(2),
            row.getInt(3),
            row.getObject(4, Integer.class),
            row.getBoolean(5),
            row.getLong(6));

    private static final String OF_BOARD = " where programme_id = ? and retrospective_id = ?";
    private static final int MOST = 500;

    private final Retrospectives retrospectives;
    private final Boards boards;
    private final Database database;
    private final Caller caller;

    Clusters(Retrospectives retrospectives, Boards boards, Database database, Caller caller) {
        this.retrospectives = retrospectives;
        this.boards = boards;
        this.database = database;
        this.caller = caller;
    }

    UUID add(UUID retrospectiveId, NewCluster wanted) {
        mayGroup(retrospectiveId);
        if (count(retrospectiveId) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A board has room for " + MOST + " clusters.");
        }
        long sequence = boards.next(retrospectiveId);
        UUID id = add(retrospectiveId, wanted.title().strip(), sequence);
        put(retrospectiveId, wanted.noteIds(), id, sequence);
        return id;
    }

    private UUID add(UUID retrospectiveId, String title, long sequence) {
        UUID id = Ids.random();
        database.update(
                "insert into retrospective_cluster (programme_id, id, retrospective_id, title, position, sequence)"
                        + " select ?, ?, ?, ?, coalesce(max(position), 0) + 1, ? from retrospective_cluster" + OF_BOARD,
                caller.programmeId(),
                id,
                retrospectiveId,
                title,
                sequence,
                caller.programmeId(),
                retrospectiveId);
        return id;
    }

    private void mayGroup(UUID retrospectiveId) {
        Retrospective retrospective = retrospectives.held(retrospectiveId);
        if (!retrospective.phase().takesGrouping()) {
            throw WriteNotes.closed(retrospective, "puts nothing together");
        }
    }

    private int count(UUID retrospectiveId) {
        return database.first(
                        "select count(*) from retrospective_cluster" + OF_BOARD + " and not removed",
                        row -> row.getInt(1),
                        caller.programmeId(),
                        retrospectiveId)
                .orElse(0);
    }

    /** @throws Problem 404 for one that is not there, or gone */
    ClusterView require(UUID retrospectiveId, UUID id) {
        return find(retrospectiveId, id).orElseThrow(() -> Problem.notFound("cluster"));
    }

    boolean isThere(UUID retrospectiveId, UUID id) {
        return find(retrospectiveId, id).isPresent();
    }

    Optional<ClusterView> find(UUID retrospectiveId, UUID id) {
        return database.first(
                "select " + COLUMNS + " from retrospective_cluster" + OF_BOARD + " and id = ? and not removed",
                ROW,
                caller.programmeId(),
                retrospectiveId,
                id);
    }

    /**
     * A cluster to be changed, on a board that nobody else changes until the command ends.
     *
     * @throws Problem 404 for one that is not there, 409 in a phase that puts nothing together
     */
    ClusterView held(UUID retrospectiveId, UUID id) {
        mayGroup(retrospectiveId);
        return require(retrospectiveId, id);
    }

    void rename(UUID retrospectiveId, UUID id, String title) {
        database.update(
                "update retrospective_cluster set title = ?, version = version + 1, sequence = ?" + OF_BOARD
                        + " and id = ?",
                title.strip(),
                boards.next(retrospectiveId),
                caller.programmeId(),
                retrospectiveId,
                id);
    }

    /** @throws Problem 400 that names notes that are not on the board, and a cluster that is not */
    void place(UUID retrospectiveId, NewPlacement placement) {
        mayGroup(retrospectiveId);
        UUID clusterId = placement.clusterId();
        if (clusterId != null && !isThere(retrospectiveId, clusterId)) {
            throw Problem.at("/clusterId", "is no cluster of this board any more");
        }
        put(retrospectiveId, placement.noteIds(), clusterId, boards.next(retrospectiveId));
    }

    private void put(UUID retrospectiveId, List<UUID> noteIds, @Nullable UUID clusterId, long sequence) {
        Set<UUID> shown = new HashSet<>(database.list(
                "select id from retrospective_note" + OF_BOARD + " and state = 'SHOWN' and id = any(?::text[]::uuid[])",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                retrospectiveId,
                texts(noteIds)));
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < noteIds.size(); i++) {
            if (!shown.contains(noteIds.get(i))) {
                wrong.add(new Wrong("/noteIds/" + i, "is no note of this board any more"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "Not all of these notes are on the board.", wrong);
        database.update(
                "update retrospective_note set cluster_id = ?::uuid, sequence = ?" + OF_BOARD
                        + " and id = any(?::text[]::uuid[])",
                clusterId,
                sequence,
                caller.programmeId(),
                retrospectiveId,
                texts(noteIds));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    /** Its notes are in no cluster again; votes it was given in an earlier round are given back. */
    void remove(UUID retrospectiveId, UUID id) {
        remove(retrospectiveId, id, boards.next(retrospectiveId));
    }

    private void remove(UUID retrospectiveId, UUID id, long sequence) {
        database.update(
                "update retrospective_note set cluster_id = null, sequence = ?" + OF_BOARD + " and cluster_id = ?",
                sequence,
                caller.programmeId(),
                retrospectiveId,
                id);
        database.update(
                "delete from retrospective_vote" + OF_BOARD + " and cluster_id = ?",
                caller.programmeId(),
                retrospectiveId,
                id);
        database.update(
                "update retrospective_cluster set removed = true, sequence = ?" + OF_BOARD + " and id = ?",
                sequence,
                caller.programmeId(),
                retrospectiveId,
                id);
    }

    private record Lone(UUID id, String text) {}

    /** A cluster of its own for each note that is in none, so that it can be voted for as the others. */
    void addForLoneNotes(UUID retrospectiveId, long sequence) {
        List<Lone> alone = database.list(
                "select id, text from retrospective_note" + OF_BOARD
                        + " and state = 'SHOWN' and cluster_id is null order by place, id",
                row -> new Lone(row.getObject(1, UUID.class), row.getString(2)),
                caller.programmeId(),
                retrospectiveId);
        List<UUID> ids = alone.stream().map(note -> Ids.random()).toList();
        database.update(
                "insert into retrospective_cluster (programme_id, id, retrospective_id, title, position, sequence)"
                        + " select ?::uuid, e.id::uuid, ?::uuid, e.title, e.n + (select coalesce(max(position), 0)"
                        + " from retrospective_cluster" + OF_BOARD + "), ?::bigint"
                        + " from unnest(?::text[], ?::text[]) with ordinality e (id, title, n)",
                caller.programmeId(),
                retrospectiveId,
                caller.programmeId(),
                retrospectiveId,
                sequence,
                texts(ids),
                alone.stream().map(note -> LoneNotes.title(note.text())).toList());
        database.update(
                "update retrospective_note n set cluster_id = e.cluster::uuid, sequence = ?"
                        + " from unnest(?::text[], ?::text[]) e (note, cluster)"
                        + " where n.programme_id = ? and n.retrospective_id = ? and n.id = e.note::uuid",
                sequence,
                texts(alone.stream().map(Lone::id).toList()),
                texts(ids),
                caller.programmeId(),
                retrospectiveId);
    }

    /** A cluster that is called by a note is called by what that says from now on. */
    void reword(UUID retrospectiveId, OwnNoteView note, String text, long sequence) {
        calledBy(retrospectiveId, note).ifPresent(id -> retitle(retrospectiveId, id, text, sequence));
    }

    /** A cluster that is called by a note which goes is called by another of its notes, or goes with it and its votes. */
    void letGo(UUID retrospectiveId, OwnNoteView note, long sequence) {
        calledBy(retrospectiveId, note)
                .ifPresent(id -> database.first(
                                "select text from retrospective_note" + OF_BOARD
                                        + " and cluster_id = ? and state = 'SHOWN' and id <> ? order by place, id limit 1",
                                row -> row.getString(1),
                                caller.programmeId(),
                                retrospectiveId,
                                id,
                                note.id())
                        .ifPresentOrElse(
                                other -> retitle(retrospectiveId, id, other, sequence),
                                () -> remove(retrospectiveId, id, sequence)));
    }

    private Optional<UUID> calledBy(UUID retrospectiveId, OwnNoteView note) {
        return database.first(
                "select id from retrospective_cluster" + OF_BOARD + " and title = ? and not removed"
                        + " and id = (select cluster_id from retrospective_note where programme_id = ? and id = ?)",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                retrospectiveId,
                LoneNotes.title(note.text()),
                caller.programmeId(),
                note.id());
    }

    private void retitle(UUID retrospectiveId, UUID id, String text, long sequence) {
        database.update(
                "update retrospective_cluster set title = ?, version = version + 1, sequence = ?" + OF_BOARD
                        + " and id = ?",
                LoneNotes.title(text),
                sequence,
                caller.programmeId(),
                retrospectiveId,
                id);
    }

    /** Says how many votes each has. */
    void showVotes(UUID retrospectiveId, long sequence) {
        database.update(
                "update retrospective_cluster c set sequence = ?, votes = (select coalesce(sum(v.votes), 0)"
                        + " from retrospective_vote v where (v.programme_id, v.retrospective_id, v.cluster_id) ="
                        + " (c.programme_id, c.retrospective_id, c.id))" + OF_BOARD + " and not removed",
                sequence,
                caller.programmeId(),
                retrospectiveId);
    }

    void hideVotes(UUID retrospectiveId, long sequence) {
        database.update(
                "update retrospective_cluster set sequence = ?, votes = null" + OF_BOARD + " and votes is not null",
                sequence,
                caller.programmeId(),
                retrospectiveId);
    }
}
