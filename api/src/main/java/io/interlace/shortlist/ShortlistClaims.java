package io.interlace.shortlist;

import io.interlace.event.Events;
import io.interlace.event.Fact;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shortlists in the hands of whoever computes them, of whatever programme: see {@link Lease}. */
@ApplicationScoped
class ShortlistClaims {

    private static final int MOST_ATTEMPTS = 3;

    /** An answer and what of it is in lists. */
    static final String ANSWERED =
            "answer = ?::jsonb, status = ?, selected = ?::jsonb, objective = ?, cost_of_balance = ?";

    private final Database database;
    private final JsonColumns json;
    private final Events events;
    private final Clock clock;

    ShortlistClaims(Database database, JsonColumns json, Events events, Clock clock) {
        this.database = database;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** One in the hands of one worker. */
    record Claim(
            UUID programmeId,
            UUID id,
            UUID createdBy,
            String dataVersion,
            ShortlistCase asked,
            int attempts,
            UUID token) {

        boolean isWornOut() {
            return attempts > MOST_ATTEMPTS;
        }
    }

    /** The oldest that nobody works on, if any. By index shortlist_open. */
    Optional<Claim> claim() {
        UUID token = UUID.randomUUID();
        return database.first(
                Lease.take("shortlist", "programme_id, id, created_by, data_version, question, inputs, attempts"),
                row -> new Claim(
                        row.getObject("programme_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getObject("created_by", UUID.class),
                        row.getString("data_version"),
                        new ShortlistCase(
                                json.read(row.getString("question"), Shortlists.QUESTION),
                                json.read(row.getString("inputs"), Shortlists.INPUTS)),
                        row.getInt("attempts"),
                        token),
                token);
    }

    /** Notes progress and holds it on; false when it was cancelled, removed or taken over meanwhile. */
    boolean advance(Claim claim, int resamples) {
        return database.update(
                        "update shortlist set resamples_done = ?, claimed_until = " + Lease.UNTIL
                                + ", version = version + 1" + Lease.HELD,
                        resamples,
                        claim.programmeId(),
                        claim.id(),
                        claim.token())
                == 1;
    }

    /** Keeps what came of it, unless it is not wanted any more. */
    void finish(Claim claim, ShortlistAnswer answer) {
        end(
                claim,
                ShortlistState.FINISHED,
                "resamples_done = ?, " + ANSWERED + ",",
                Stability.RESAMPLES,
                json.write(answer),
                answer.status(),
                json.write(answer.selected()),
                answer.objective(),
                answer.costOfBalance());
    }

    void fail(Claim claim) {
        end(claim, ShortlistState.FAILED, "");
    }

    private void end(Claim claim, ShortlistState state, String more, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(List.of(state, clock.instant(), claim.programmeId(), claim.id(), claim.token()));
        database.first(
                        "update shortlist set " + more + " state = ?, finished_at = ?, claimed_by = null,"
                                + " claimed_until = null, version = version + 1" + Lease.HELD + " returning version",
                        row -> row.getLong(1),
                        all.toArray())
                .ifPresent(version -> events.append(new Fact(
                        claim.programmeId(),
                        claim.createdBy(),
                        "shortlist",
                        state == ShortlistState.FINISHED ? "finished" : "failed",
                        claim.id(),
                        version,
                        List.of("state"),
                        Map.of("state", state.name()))));
    }

    /** Lets go of one that could not be computed just now: it is tried again a little later, by whichever node comes first. */
    void giveBack(Claim claim) {
        database.update(Lease.giveBack("shortlist"), claim.programmeId(), claim.id(), claim.token());
    }
}
