package io.interlace.prioritisation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ballots of rounds that are open. Nothing here tells the log: whoever reads it would know who voted. */
@ApplicationScoped
class Ballots {

    static final TypeReference<List<List<UUID>>> RANKS = new TypeReference<>() {};

    /** Those of one voter: of the person, and of the account that is theirs; two only where they became one since. */
    private static final String OF_VOTER = " from ballot where programme_id = ? and prioritisation_id = ?"
            + " and (stakeholder_id = ?::uuid or account_id = ?::uuid)";

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;
    private final Clock clock;

    Ballots(Database database, JsonColumns json, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** One that was given. */
    record Given(@Nullable UUID givenBy, Instant givenAt, List<List<UUID>> ranks) {

        @Override
        public String toString() {
            return "Given";
        }
    }

    /** The ballot of this voter, by whichever way it came (indexes ballot_person and ballot_member). */
    Optional<Given> of(UUID roundId, Voter voter) {
        return database
                .list(
                        "select given_by, given_at, ranks" + OF_VOTER,
                        this::read,
                        caller.programmeId(),
                        roundId,
                        voter.stakeholderId(),
                        voter.accountId())
                .stream()
                .max(Comparator.comparing(Given::givenAt));
    }

    /**
     * Puts this ballot in the place of whatever the voter had given before, or leaves none there where it ranks nothing.
     *
     * @return when it was given; null for none
     */
    @Nullable
    Instant put(UUID roundId, Voter voter, NewBallot ballot) {
        takeBack(roundId, voter);
        if (ballot.ranks().isEmpty()) {
            return null;
        }
        Instant now = clock.instant();
        database.update(
                "insert into ballot (programme_id, id, prioritisation_id, stakeholder_id, account_id, paper, given_by, given_at,"
                        + " ranks) values (?, ?, ?, ?::uuid, ?::uuid, false, ?, ?, ?::jsonb)",
                caller.programmeId(),
                Ids.random(),
                roundId,
                voter.stakeholderId(),
                voter.stakeholderId() == null ? voter.accountId() : null,
                voter.givenBy(),
                now,
                json.write(ballot.ranks()));
        return now;
    }

    private void takeBack(UUID roundId, Voter voter) {
        database.update("delete" + OF_VOTER, caller.programmeId(), roundId, voter.stakeholderId(), voter.accountId());
    }

    /** Keeps two who are one voter from giving a ballot at once, until the command ends. */
    void hold(UUID roundId, Voter voter) {
        database.list(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> 1,
                "ballot " + roundId + " " + voter.id());
    }

    private Given read(ResultSet row) throws SQLException {
        return new Given(
                row.getObject("given_by", UUID.class),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                json.read(row.getString("ranks"), RANKS));
    }
}
