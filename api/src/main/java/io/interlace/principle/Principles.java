package io.interlace.principle;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The principles of the programme at hand, each with what it says now. */
@ApplicationScoped
class Principles implements PanacheRepositoryBase<Principle, UUID> {

    /** By the primary key of versions. */
    private static final String WITH_CURRENT = """
            (select p.*, v.number, v.statement, v.looks_like, v.does_not_look_like, v.sources, v.reason_for_change,
                v.written_at, :findings, m.name as member_name from %s p join principle_version v
                on (v.programme_id, v.principle_id, v.number) = (p.programme_id, p.id, p.current_number)
                left join member m on (m.programme_id, m.account_id) = (v.programme_id, v.written_by)) principle""".replace(":findings", PrincipleVersions.FINDINGS);

    private static final String COLUMNS = "id, family, status, retirement_reason, number, title, statement, looks_like,"
            + " does_not_look_like, sources, reason_for_change, findings, written_at, member_name, created_at, updated_at, version";

    private final PrincipleVersions versions;
    private final Database database;
    private final Caller caller;

    Principles(PrincipleVersions versions, Database database, Caller caller) {
        this.versions = versions;
        this.database = database;
        this.caller = caller;
    }

    Listing<PrincipleView> listing() {
        return Listing.of("principle", COLUMNS, reading())
                .joined(WITH_CURRENT)
                .newestFirst("createdAt", "created_at", "timestamptz")
                .sort("title", "title", "text")
                .search("search", caller.programmeId(), "title", "createdAt")
                .filter("status", "status = ?", PrincipleStatus.class, "title", "createdAt")
                .filter("family", "family = ?", "title", "createdAt");
    }

    /**
     * The principle as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    PrincipleView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_CURRENT.formatted("principle")
                                + " where programme_id = ? and id = ?",
                        reading(),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("principle"));
    }

    /**
     * The principle as it stays until the command ends, so that of two who refine it at once the second sees the first.
     *
     * @throws Problem 404 for one that is not there
     */
    Principle held(UUID id) {
        database.list(
                "select 1 from principle where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("principle"));
    }

    private Listing.Row<PrincipleView> reading() {
        Listing.Row<PrincipleVersionView> current = versions.reading();
        return row -> read(row, current);
    }

    private static PrincipleView read(ResultSet row, Listing.Row<PrincipleVersionView> current) throws SQLException {
        PrincipleVersionView says = current.read(row);
        return new PrincipleView(
                row.getObject("id", UUID.class),
                row.getString("family"),
                PrincipleStatus.valueOf(row.getString("status")),
                row.getString("retirement_reason"),
                says,
                says.number(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
