package io.interlace.principle;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What principles of the programme at hand said, version by version. Versions are written and read, never changed. */
@ApplicationScoped
class PrincipleVersions {

    private static final String COLUMNS = "number, title, statement, looks_like, does_not_look_like, sources,"
            + " reason_for_change, findings, written_at, member_name";

    /** What the version {@code v} cites, by its primary key. */
    static final String FINDINGS = "(select json_agg(c.finding_id order by c.position) from principle_version_finding c"
            + " where (c.programme_id, c.principle_id, c.number) = (v.programme_id, v.principle_id, v.number)) as findings";

    private static final String WITH_NAMES = "(select v.*, " + FINDINGS + ", m.name as member_name from %s v"
            + " left join member m on (m.programme_id, m.account_id) = (v.programme_id, v.written_by)) principle_version";

    /** Confines a list to the versions of one principle. */
    static final String OF_ONE = "programme_id = ? and principle_id = ?";

    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<PrincipleSource>> SOURCES = new TypeReference<>() {};
    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

    private final Database database;
    private final Caller caller;
    private final JsonColumns json;
    private final Clock clock;

    PrincipleVersions(Database database, Caller caller, JsonColumns json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Of one principle, the newest first (its primary key). */
    Listing<PrincipleVersionView> listing() {
        return Listing.of("principle_version", COLUMNS, reading())
                .joined(WITH_NAMES)
                .newestFirst("number", "number", "integer");
    }

    /** @throws Problem 404 for one that is not there */
    PrincipleVersionView view(UUID principleId, int number) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_NAMES.formatted("principle_version") + " where " + OF_ONE
                                + " and number = ?",
                        reading(),
                        caller.programmeId(),
                        principleId,
                        number)
                .orElseThrow(() -> Problem.notFound("version"));
    }

    /** @param reason why it says something else than the one before; null for the first */
    void write(Principle principle, PrincipleText text, @Nullable String reason) {
        database.update(
                "insert into principle_version (programme_id, principle_id, number, id, title, statement, looks_like,"
                        + " does_not_look_like, sources, reason_for_change, written_at, written_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?)",
                caller.programmeId(),
                principle.id(),
                principle.currentNumber(),
                Ids.next(clock),
                text.title(),
                text.statement(),
                json.write(text.looksLike()),
                json.write(text.doesNotLookLike()),
                json.write(text.sources()),
                reason,
                clock.instant(),
                caller.accountId());
    }

    /** Reads the columns of a version from rows that may hold others, too. Whoever wrote it is not told to readers of aggregates. */
    Listing.Row<PrincipleVersionView> reading() {
        boolean names = !caller.seesAggregatesOnly();
        return row -> read(row, names);
    }

    private PrincipleVersionView read(ResultSet row, boolean names) throws SQLException {
        return new PrincipleVersionView(
                row.getInt("number"),
                row.getString("title"),
                row.getString("statement"),
                json.list(row.getString("looks_like"), WORDS),
                json.list(row.getString("does_not_look_like"), WORDS),
                json.list(row.getString("sources"), SOURCES),
                row.getString("reason_for_change"),
                json.list(row.getString("findings"), IDS),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                names ? row.getString("member_name") : null);
    }
}
