package io.interlace.prioritisation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.programme.Dimension;
import io.interlace.ranking.Unranked;
import io.interlace.reach.SmallNumbers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The rounds of the programme at hand. */
@ApplicationScoped
class Prioritisations implements PanacheRepositoryBase<Prioritisation, UUID> {

    /** Rounds with what they rank, by the primary keys of prioritisation_challenge and challenge. */
    private static final String WITH_CHALLENGES = """
            (select r.*, (select json_agg(json_build_object('challengeId', c.challenge_id,
                    'statement', coalesce(c.statement, h.statement), 'discussion', c.discussion,
                    'withdrawnAt', c.withdrawn_at, 'withdrawalReason', c.withdrawal_reason) order by c.position)
                from prioritisation_challenge c
                join challenge h on (h.programme_id, h.id) = (c.programme_id, c.challenge_id)
                where (c.programme_id, c.prioritisation_id) = (r.programme_id, r.id)) as challenges
            from %s r) prioritisation""";

    private static final String COLUMNS = """
            id, title, question, state, unranked, opens_on, closes_on, results_hidden_until_closed, weighting_dimensions,
            members_vote, challenges, cancellation_reason, ballots, opened_at, closed_at, created_at, updated_at, version""";

    private static final TypeReference<List<RoundChallenge>> CHALLENGES = new TypeReference<>() {};
    private static final TypeReference<List<Dimension>> DIMENSIONS = new TypeReference<>() {};

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;

    Prioritisations(Database database, JsonColumns json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    Listing<PrioritisationView> listing() {
        return Listing.of("prioritisation", COLUMNS, this::seen)
                .joined(WITH_CHALLENGES)
                .newestFirst("createdAt", "created_at", "timestamptz")
                .sort("title", "title", "text")
                .search("search", caller.programmeId(), "createdAt", "title")
                .filter("state", "state = ?", PrioritisationState.class, "createdAt", "title");
    }

    /** What of the programme the caller may see: drafts are for those who write them. */
    String scope() {
        return caller.facilitates() ? "programme_id = ?" : "programme_id = ? and state <> 'DRAFT'";
    }

    /**
     * The round as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    PrioritisationView view(UUID id) {
        return one(scope(), this::seen, id);
    }

    /** As {@link #view}, with what few voters said not hidden, for whoever came by a link, and for what the service does by itself. */
    PrioritisationView asVoter(UUID id) {
        return one("programme_id = ?", this::read, id);
    }

    private PrioritisationView one(String scope, Listing.Row<PrioritisationView> reading, UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_CHALLENGES.formatted("prioritisation") + " where " + scope
                                + " and id = ?",
                        reading,
                        caller.programmeId(),
                        id)
                .orElseThrow(Prioritisations::missing);
    }

    private static Problem missing() {
        return Problem.notFound("prioritisation");
    }

    Prioritisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(Prioritisations::missing);
    }

    /** As {@link #require}, to be changed: nobody gives a ballot or changes it until the command ends. */
    Prioritisation held(UUID id) {
        Prioritisation round = require(id);
        getEntityManager().refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    /** As {@link #require}, to give a ballot: nobody changes or closes it until the command ends. */
    Prioritisation heldOpen(UUID id) {
        Prioritisation round = require(id);
        getEntityManager().refresh(round, LockModeType.PESSIMISTIC_READ);
        return round;
    }

    private PrioritisationView seen(ResultSet row) throws SQLException {
        return read(row, caller.seesAggregatesOnly());
    }

    private PrioritisationView read(ResultSet row) throws SQLException {
        return read(row, false);
    }

    private PrioritisationView read(ResultSet row, boolean hidesFew) throws SQLException {
        Integer ballots = row.getObject("ballots", Integer.class);
        boolean hidden = ballots != null && hidesFew && SmallNumbers.hide((long) ballots) == null;
        return new PrioritisationView(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("question"),
                PrioritisationState.valueOf(row.getString("state")),
                Unranked.valueOf(row.getString("unranked")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getBoolean("results_hidden_until_closed"),
                json.read(row.getString("weighting_dimensions"), DIMENSIONS),
                row.getBoolean("members_vote"),
                json.list(row.getString("challenges"), CHALLENGES),
                row.getString("cancellation_reason"),
                hidden ? null : ballots,
                Rows.instant(row, "opened_at"),
                Rows.instant(row, "closed_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
