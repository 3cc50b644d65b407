package io.interlace.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.shortlist.ChosenSet;
import io.interlace.shortlist.ShortlistView;
import io.interlace.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What was decided of the calls of the programme at hand. */
@ApplicationScoped
class Decisions {

    private static final String SELECT =
            "select d.id, d.call_id, d.shortlist_id, d.computed, d.chosen, d.override_reason, d.note, m.name as decided_by,"
                    + " d.decided_at, d.version from call_decision d"
                    + " left join member m on (m.programme_id, m.id) = (d.programme_id, d.decided_by)"
                    + " where d.programme_id = ? and ";

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

    private final Shortlists shortlists;
    private final Database database;
    private final JsonColumns json;
    private final Caller caller;
    private final Clock clock;

    Decisions(Shortlists shortlists, Database database, JsonColumns json, Caller caller, Clock clock) {
        this.shortlists = shortlists;
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 404 where nothing was decided on this shortlist */
    DecisionView on(UUID shortlistId) {
        return database.first(
                        SELECT + "d.shortlist_id = ?",
                        this::read,
                        caller.programmeId(),
                        shortlists.view(shortlistId).id())
                .map(this::weigh)
                .orElseThrow(() -> Problem.notFound("decision"));
    }

    /** @throws Problem 404 where nothing was decided of this call */
    DecisionView of(UUID callId) {
        return database.first(SELECT + "d.call_id = ?", this::read, caller.programmeId(), callId)
                .map(this::weigh)
                .orElseThrow(() -> Problem.notFound("decision"));
    }

    void add(ShortlistView shortlist, List<UUID> chosen, NewDecision said, UUID decidedBy) {
        database.update(
                "insert into call_decision (programme_id, id, call_id, shortlist_id, computed, chosen, override_reason, note,"
                        + " decided_by, decided_at, version) values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, 0)",
                caller.programmeId(),
                Ids.next(clock),
                shortlist.callId(),
                shortlist.id(),
                json.write(shortlist.answer().selected()),
                json.write(chosen),
                said.overrideReason(),
                said.note(),
                decidedBy,
                clock.instant());
    }

    /** A decision but for what its set is worth, which is asked of the database, too, and so not before its row is read. */
    private record Unweighed(UUID shortlistId, List<UUID> chosen, Function<ChosenSet, DecisionView> weighed) {}

    private DecisionView weigh(Unweighed decision) {
        return decision.weighed()
                .apply(shortlists.weigh(decision.shortlistId(), new LinkedHashSet<>(decision.chosen())));
    }

    private Unweighed read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID callId = row.getObject("call_id", UUID.class);
        UUID shortlistId = row.getObject("shortlist_id", UUID.class);
        List<UUID> computed = json.list(row.getString("computed"), IDS);
        List<UUID> chosen = json.list(row.getString("chosen"), IDS);
        String overrideReason = row.getString("override_reason");
        String note = row.getString("note");
        String decidedBy = row.getString("decided_by");
        Instant decidedAt = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        long version = row.getLong("version");
        return new Unweighed(
                shortlistId,
                chosen,
                set -> new DecisionView(
                        id,
                        callId,
                        shortlistId,
                        computed,
                        chosen,
                        without(chosen, computed),
                        without(computed, chosen),
                        set,
                        overrideReason,
                        note,
                        decidedBy,
                        decidedAt,
                        version));
    }

    private static List<UUID> without(List<UUID> some, Collection<UUID> others) {
        return some.stream().filter(id -> !others.contains(id)).toList();
    }
}
