package io.interlace.shortlist;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.call.Calls;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.Database;
import io.interlace.http.Fingerprint;
import io.interlace.http.JsonColumns;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shortlists of the programme at hand, waiting, being computed and there. */
@ApplicationScoped
public class Shortlists {

    /** So many of one programme may be under way. */
    private static final int MOST_UNDER_WAY = 10;

    private static final int FINGERPRINT = 16;

    private static final String COLUMNS = "id, call_id, title, state, question, data_version, answer, repeats_id,"
            + " resamples_done, created_at, finished_at, version";

    static final TypeReference<ShortlistQuestion> QUESTION = new TypeReference<>() {};
    static final TypeReference<ShortlistInputs> INPUTS = new TypeReference<>() {};
    private static final TypeReference<ShortlistAnswer> ANSWER = new TypeReference<>() {};

    private final Calls calls;
    private final ShortlistNames names;
    private final Database database;
    private final JsonColumns json;
    private final Journal journal;
    private final Event<Queued> queued;
    private final Caller caller;
    private final Clock clock;

    Shortlists(
            Calls calls,
            ShortlistNames names,
            Database database,
            JsonColumns json,
            Journal journal,
            Event<Queued> queued,
            Caller caller,
            Clock clock) {
        this.calls = calls;
        this.names = names;
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.queued = queued;
        this.caller = caller;
        this.clock = clock;
    }

    /** Said once a shortlist is asked for. */
    record Queued(UUID id) {}

    /** Tells by a short text what was read for a shortlist. */
    String dataVersion(ShortlistInputs inputs) {
        return Fingerprint.of(json.write(inputs)).substring(0, FINGERPRINT);
    }

    /**
     * Keeps what is asked, to be computed soon; once for each Idempotency-Key.
     *
     * @throws Problem 409 while as many are under way as may, or where another of the call has the name that was given
     */
    @Command
    ShortlistView queue(ShortlistOrder wanted) {
        calls.held(wanted.callId());
        ShortlistOrder order = wanted.named(names.free(wanted.callId(), wanted.title(), wanted.isNumbered()));
        int underWay = database.first(
                        "select count(*) from shortlist where programme_id = ? and state in ('QUEUED', 'RUNNING')",
                        row -> row.getInt(1),
                        caller.programmeId())
                .orElse(0);
        if (underWay >= MOST_UNDER_WAY) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    underWay + " shortlists of this programme are being computed. Wait for one of them, or cancel it.");
        }
        insert(order);
        ShortlistView view = view(order.id());
        journal.tell("shortlist", "created", view, Changes.of("state", view.state()));
        queued.fire(new Queued(view.id()));
        return view;
    }

    private void insert(ShortlistOrder order) {
        database.update(
                "insert into shortlist (programme_id, id, call_id, title, state, question, inputs, data_version,"
                        + " repeats_id, created_by, created_at)"
                        + " values (?, ?, ?, ?, 'QUEUED', ?::jsonb, ?::jsonb, ?, ?, ?, ?)",
                caller.programmeId(),
                order.id(),
                order.callId(),
                order.title(),
                json.write(order.asked().question()),
                json.write(order.asked().inputs()),
                dataVersion(order.asked().inputs()),
                order.repeats(),
                caller.accountId(),
                clock.instant());
    }

    /** Keeps what is computed already. */
    void keep(ShortlistOrder order, ShortlistAnswer answer) {
        insert(order);
        database.update(
                "update shortlist set state = 'FINISHED', finished_at = created_at, resamples_done = ?, "
                        + ShortlistClaims.ANSWERED + " where programme_id = ? and id = ?",
                Stability.RESAMPLES,
                json.write(answer),
                answer.status(),
                json.write(answer.selected()),
                answer.objective(),
                answer.costOfBalance(),
                caller.programmeId(),
                order.id());
        ShortlistView view = view(order.id());
        journal.tell("shortlist", "created", view, Changes.of("state", view.state()));
    }

    /** @throws Problem 404 for one that is not there */
    public ShortlistView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from shortlist where programme_id = ? and id = ?",
                        this::read,
                        caller.programmeId(),
                        id)
                .map(shortlist -> shortlist.withWithdrawn(withdrawn(shortlist)))
                .orElseThrow(() -> Problem.notFound("shortlist"));
    }

    boolean isUnderWay(UUID id) {
        return database.first(
                        "select state from shortlist where programme_id = ? and id = ?",
                        row -> ShortlistState.valueOf(row.getString(1)),
                        caller.programmeId(),
                        id)
                .map(ShortlistState::isUnderWay)
                .orElse(false);
    }

    /** What it was computed from. */
    ShortlistCase asked(UUID id) {
        return database.first(
                        "select question, inputs from shortlist where programme_id = ? and id = ?",
                        this::readCase,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("shortlist"));
    }

    private ShortlistCase readCase(ResultSet row) throws SQLException {
        return new ShortlistCase(
                json.read(row.getString("question"), QUESTION), json.read(row.getString("inputs"), INPUTS));
    }

    private record Computed(ShortlistCase asked, @Nullable Double objective) {}

    /** What a set is worth that somebody chose of those that were up for choice. */
    public ChosenSet weigh(UUID id, Set<UUID> chosen) {
        Computed computed = database.first(
                        "select question, inputs, objective from shortlist where programme_id = ? and id = ?",
                        row -> new Computed(readCase(row), row.getObject("objective", Double.class)),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("shortlist"));
        ShortlistCase asked = computed.asked();
        return ChosenSet.of(WeighChoice.of(
                asked.problem(asked.scores()),
                computed.objective(),
                chosen.stream().map(UUID::toString).collect(Collectors.toSet())));
    }

    /** Stops one that is not there yet. */
    @Command
    ShortlistView cancel(UUID id) {
        ShortlistState state = lock(id);
        if (!state.isUnderWay()) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "The shortlist is " + state + " already.");
        }
        database.update(
                "update shortlist set state = 'CANCELLED', finished_at = ?, claimed_by = null, claimed_until = null,"
                        + " version = version + 1 where programme_id = ? and id = ?",
                clock.instant(),
                caller.programmeId(),
                id);
        ShortlistView view = view(id);
        journal.tell("shortlist", "cancelled", view, Changes.of("state", view.state()));
        return view;
    }

    /**
     * One that nobody else changes meanwhile.
     *
     * @throws Problem 409 while it is being computed, which raises its version all the time
     */
    ShortlistView held(UUID id) {
        if (lock(id).isUnderWay()) {
            throw new Problem(ProblemType.CONFLICT, "The shortlist is being computed. Cancel it first.");
        }
        return view(id);
    }

    /** Forgets one that nothing was decided by. */
    void remove(ShortlistView shortlist) {
        database.update(
                "delete from shortlist where programme_id = ? and id = ?", caller.programmeId(), shortlist.id());
        journal.tell("shortlist", "deleted", shortlist, Changes.NONE);
    }

    private ShortlistState lock(UUID id) {
        return database.first(
                        "select state from shortlist where programme_id = ? and id = ? for update",
                        row -> ShortlistState.valueOf(row.getString(1)),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("shortlist"));
    }

    private ShortlistView read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        ShortlistAnswer said = answer == null
                ? DescribeShortlist.nothingYet(
                        json.read(row.getString("question"), QUESTION), row.getString("data_version"))
                : json.read(answer, ANSWER);
        return new ShortlistView(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("title"),
                ShortlistState.valueOf(row.getString("state")),
                row.getInt("resamples_done"),
                row.getObject("repeats_id", UUID.class),
                said,
                List.of(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "finished_at"),
                row.getLong("version"));
    }

    /** By index proposal_state_created. */
    private List<UUID> withdrawn(ShortlistView shortlist) {
        Set<UUID> candidates = shortlist.answer().scores().stream()
                .map(ScoredProposal::proposalId)
                .collect(Collectors.toSet());
        return database
                .list(
                        "select id from proposal where programme_id = ? and call_id = ? and state = 'WITHDRAWN'"
                                + " order by id",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        shortlist.callId())
                .stream()
                .filter(candidates::contains)
                .toList();
    }
}
