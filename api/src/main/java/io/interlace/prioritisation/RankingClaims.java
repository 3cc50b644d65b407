package io.interlace.prioritisation;

import io.interlace.event.Events;
import io.interlace.event.Fact;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rankings in the hands of whoever computes them, of whatever programme: see {@link Lease}. */
@ApplicationScoped
class RankingClaims {

    private static final int MOST_ATTEMPTS = 3;

    private final Database database;
    private final JsonColumns json;
    private final Events events;

    RankingClaims(Database database, JsonColumns json, Events events) {
        this.database = database;
        this.json = json;
        this.events = events;
    }

    /** One in the hands of one worker; its id is the round's. */
    record Claim(UUID programmeId, UUID id, int attempts, UUID token) {

        boolean isWornOut() {
            return attempts > MOST_ATTEMPTS;
        }
    }

    /** The oldest that nobody works on, if any. By index prioritisation_ranking_open. */
    Optional<Claim> claim() {
        UUID token = UUID.randomUUID();
        return database.first(
                Lease.take("prioritisation_ranking", "programme_id, id, attempts"),
                row -> new Claim(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3), token),
                token);
    }

    /** Holds it on; false when it was taken over, or the round was closed meanwhile. */
    boolean advance(Claim claim) {
        return database.update(
                        "update prioritisation_ranking set claimed_until = " + Lease.UNTIL + Lease.HELD,
                        claim.programmeId(),
                        claim.id(),
                        claim.token())
                == 1;
    }

    /** Keeps what was computed of a round that is closed, unless somebody else has. */
    void finish(Claim claim, Background background) {
        end(claim, "FINISHED", "background = ?::jsonb,", json.write(background));
    }

    /**
     * Keeps how a round stands that is open. What is given or changed from now on counts anew. Where fewer than five people gave
     * or changed a ballot since the last time, paper was what it was computed for, and theirs may be in it: it is not kept.
     */
    void stands(Claim claim, RankingView interim) {
        database.update(
                "update prioritisation_ranking set ranking = case when cardinality(changed_by) between 1 and 4 then ranking"
                        + " else ?::jsonb end, changed_by = case when cardinality(changed_by) between 1 and 4 then changed_by"
                        + " else '{}' end, state = 'FINISHED', claimed_by = null,"
                        + " claimed_until = null, attempts = 0, version = version + 1" + Lease.HELD,
                json.write(interim),
                claim.programmeId(),
                claim.id(),
                claim.token());
    }

    void fail(Claim claim) {
        end(claim, "FAILED", "");
    }

    private void end(Claim claim, String state, String more, Object... values) {
        Object[] all = new Object[values.length + 4];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = state;
        all[values.length + 1] = claim.programmeId();
        all[values.length + 2] = claim.id();
        all[values.length + 3] = claim.token();
        database.first(
                        "update prioritisation_ranking set " + more
                                + " state = ?, claimed_by = null, claimed_until = null," + " version = version + 1"
                                + Lease.HELD + " returning version",
                        row -> row.getLong(1),
                        all)
                .ifPresent(version -> events.append(new Fact(
                        claim.programmeId(),
                        null,
                        "prioritisation-ranking",
                        state.equals("FINISHED") ? "finished" : "failed",
                        claim.id(),
                        version,
                        List.of("state"),
                        Map.of("state", state))));
    }

    /** Lets go of one that could not be computed just now: it is tried again a little later, by whichever node comes first. */
    void giveBack(Claim claim) {
        database.update(Lease.giveBack("prioritisation_ranking"), claim.programmeId(), claim.id(), claim.token());
    }

    /**
     * Notes that somebody gave or changed a ballot of a round whose results are not hidden. Once five people have, it is
     * computed anew, so that nobody sees what a single one changed; whoever changes theirs five times is one.
     */
    void changed(UUID programmeId, UUID roundId, UUID voterId, Instant now) {
        database.update(
                "insert into prioritisation_ranking as r (programme_id, id, changed_by, state, attempts, created_at, version)"
                        + " values (?, ?, array[?::uuid], 'FINISHED', 0, ?, 0) on conflict (programme_id, id) do update set"
                        + " changed_by = r.changed_by || excluded.changed_by,"
                        + " state = case when cardinality(r.changed_by) >= 4 and r.state <> 'RUNNING' then 'QUEUED'"
                        + " else r.state end where cardinality(r.changed_by) < 5"
                        + " and not r.changed_by @> excluded.changed_by",
                programmeId,
                roundId,
                voterId,
                now);
    }

    /**
     * Notes that five paper ballots at least were handed in, which whoever did has seen. Where people gave or changed theirs
     * since the last time, paper waits for five of them.
     */
    void handedIn(UUID programmeId, UUID roundId, Instant now) {
        database.update(
                "insert into prioritisation_ranking as r (programme_id, id, state, attempts, created_at, version)"
                        + " values (?, ?, 'QUEUED', 0, ?, 0) on conflict (programme_id, id) do update set state = 'QUEUED'"
                        + " where cardinality(r.changed_by) = 0 and r.state <> 'RUNNING'",
                programmeId,
                roundId,
                now);
    }
}
