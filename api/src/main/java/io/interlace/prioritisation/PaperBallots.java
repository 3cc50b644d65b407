package io.interlace.prioritisation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ServerKeys;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.imports.ImportRejectionView;
import io.interlace.reach.SmallNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes ballots that were given on paper. What somebody gave by themselves stays, whatever paper says; a later file takes the
 * place of earlier paper of the same voter. The same file again changes nothing.
 */
@ApplicationScoped
class PaperBallots {

    private static final String KEY = "paper ballots";
    static final String COLUMNS = "id, state, dry_run, read, taken, rejections, created_at, version";

    private static final TypeReference<List<ImportRejectionView>> REJECTIONS = new TypeReference<>() {};

    private static final String INSERT = """
            insert into ballot (programme_id, id, prioritisation_id, stakeholder_id, paper_voter, paper, given_at, ranks)
            select ?::uuid, id::uuid, ?::uuid, nullif(person, '')::uuid, decode(nullif(number, ''), 'hex'), true,
                ?::timestamptz, ranks::jsonb
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as cast_on_paper (id, person, number, ranks)
            where\s""";

    private static final String LATER =
            " do update set ranks = excluded.ranks, given_at = excluded.given_at where ballot.paper";

    private final Prioritisations prioritisations;
    private final RankingClaims rankings;
    private final ServerKeys keys;
    private final Database database;
    private final JsonColumns json;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    PaperBallots(
            Prioritisations prioritisations,
            RankingClaims rankings,
            ServerKeys keys,
            Database database,
            JsonColumns json,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.prioritisations = prioritisations;
        this.rankings = rankings;
        this.keys = keys;
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes all ballots of a file, or none where one is wrong.
     *
     * @param digest of the file as it came
     * @throws Problem 409 for a round that is not open
     */
    @Command
    public BallotImportView take(UUID roundId, PaperFile file, byte[] digest, boolean dryRun) {
        Prioritisation round = prioritisations.held(roundId);
        round.takesPaper();
        byte[] kept = keys.hmac(KEY, roundId + " " + HexFormat.of().formatHex(digest));
        UUID before = dryRun ? null : taken(roundId, kept);
        if (before != null) {
            return view(roundId, before);
        }
        UUID id = Ids.next(clock);
        boolean good = file.rejections().isEmpty();
        database.update(
                "insert into ballot_import (programme_id, id, prioritisation_id, state, dry_run, digest, read, taken, rejections,"
                        + " created_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 0)",
                caller.programmeId(),
                id,
                roundId,
                good ? BallotImportState.SUCCEEDED : BallotImportState.FAILED,
                dryRun,
                kept,
                file.read(),
                file.read() - file.rejectedRows(),
                json.write(file.rejections()),
                clock.instant());
        journal.tellOf(caller.programmeId(), "ballot-import", "created", id, 0, Changes.NONE);
        if (good && !dryRun) {
            insert(roundId, file.ballots());
            if (!round.hidesResults() && file.read() >= SmallNumbers.THRESHOLD) {
                rankings.handedIn(caller.programmeId(), roundId, clock.instant());
            }
        }
        return view(roundId, id);
    }

    private @Nullable UUID taken(UUID roundId, byte[] digest) {
        return database.first(
                        "select id from ballot_import where programme_id = ? and prioritisation_id = ? and digest = ?"
                                + " and state = 'SUCCEEDED' and not dry_run",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        roundId,
                        digest)
                .orElse(null);
    }

    /** Known voters, numbers that nobody is known by, and paper without a name. */
    private void insert(UUID roundId, List<PaperFile.PaperBallot> ballots) {
        Instant now = clock.instant();
        for (String which : List.of(
                "person <> '' on conflict (programme_id, prioritisation_id, stakeholder_id)"
                        + " where stakeholder_id is not null" + LATER,
                "number <> '' on conflict (programme_id, prioritisation_id, paper_voter) where paper_voter is not null"
                        + LATER,
                "person = '' and number = ''")) {
            database.update(
                    INSERT + which,
                    caller.programmeId(),
                    roundId,
                    now,
                    ballots.stream().map(ballot -> Ids.random().toString()).toList(),
                    ballots.stream()
                            .map(ballot -> Objects.toString(ballot.stakeholderId(), ""))
                            .toList(),
                    ballots.stream().map(ballot -> number(roundId, ballot)).toList(),
                    ballots.stream().map(ballot -> json.write(ballot.ranks())).toList());
        }
    }

    private String number(UUID roundId, PaperFile.PaperBallot ballot) {
        String unknown = ballot.unknownVoter();
        return unknown == null ? "" : HexFormat.of().formatHex(keys.hmac(KEY, roundId + " voter " + unknown));
    }

    /** @throws Problem 404 for one that is not there */
    BallotImportView view(UUID roundId, UUID id) {
        return database.first(
                        "select " + COLUMNS
                                + " from ballot_import where programme_id = ? and prioritisation_id = ? and id = ?",
                        this::read,
                        caller.programmeId(),
                        roundId,
                        id)
                .orElseThrow(() -> Problem.notFound("import"));
    }

    /** By index ballot_import_of. */
    Listing<BallotImportView> listing() {
        return Listing.of("ballot_import", COLUMNS, this::read).newestFirst("createdAt", "created_at", "timestamptz");
    }

    private BallotImportView read(ResultSet row) throws SQLException {
        List<ImportRejectionView> rejections = json.list(row.getString("rejections"), REJECTIONS);
        return new BallotImportView(
                row.getObject("id", UUID.class),
                BallotImportState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                row.getInt("read"),
                row.getInt("taken"),
                row.getInt("read") - row.getInt("taken"),
                rejections,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
