package io.interlace.target;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.project.ProgrammeDay;
import io.interlace.stakeholder.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The targets of the programme at hand, each with what its readings lead to today. */
@ApplicationScoped
class Targets implements PanacheRepositoryBase<Target, UUID> {

    /** By the primary keys of what is joined and by index target_reading_taken. */
    private static final String WITH_PARTS = """
            (select t.*, c.statement as challenge_statement, case when s.erased_at is null then s.name end as owner_name,
                (select count(*) from target_reading r where (r.programme_id, r.target_id) = (t.programme_id, t.id))
                    as readings,
                (select json_agg(json_build_object('on', r.taken_on, 'value', r.value) order by r.taken_on)
                    from (select taken_on, value from target_reading r
                        where (r.programme_id, r.target_id) = (t.programme_id, t.id)
                        order by taken_on desc limit 60) r) as latest
                from %s t join challenge c on (c.programme_id, c.id) = (t.programme_id, t.challenge_id)
                left join stakeholder s on (s.programme_id, s.id) = (t.programme_id, t.owner_id)) target""";

    private static final String COLUMNS =
            "id, challenge_id, challenge_statement, name, measure, unit, direction, baseline_on,"
                    + " baseline_value, target_on, target_value, scope, owner_id, owner_name, status, forecast,"
                    + " slope_per_30_days, readings, latest, created_at, updated_at, version";

    /** As {@link Outlook#on} says; the day is put in for :today. Asked one by one, in the order of index target_due. */
    private static final String STATUS_TODAY =
            "(select case when status in ('ON_TRACK', 'AT_RISK') and target_on < date ':today'"
                    + " then 'OFF_TRACK' else status end = ?)";

    private static final TypeReference<List<TargetPoint>> POINTS = new TypeReference<>() {};

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;
    private final ProgrammeDay day;

    Targets(Database database, JsonColumns json, Caller caller, ProgrammeDay day) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.day = day;
    }

    /** What is due first comes first. */
    Listing<TargetView> listing() {
        Listing<TargetView> listing = Listing.of("target", COLUMNS, reading())
                .joined(WITH_PARTS)
                .sort("dueOn", "target_on", "date")
                .filter("challengeId", "challenge_id = ?::uuid", "dueOn")
                .filter("status", STATUS_TODAY.replace(":today", day.today().toString()), TargetStatus.class, "dueOn");
        // whoever is not told who sees to it does not find it out by asking, either
        return caller.facilitates() ? listing.filter("ownerId", "owner_id = ?::uuid", "dueOn") : listing;
    }

    /**
     * The target as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    TargetView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_PARTS.formatted("target")
                                + " where programme_id = ? and id = ?",
                        reading(),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("target"));
    }

    /**
     * The target as it stays until the command ends, its readings with it.
     *
     * @throws Problem 404 for one that is not there
     */
    Target held(UUID id) {
        database.list(
                "select 1 from target where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("target"));
    }

    private Listing.Row<TargetView> reading() {
        LocalDate today = day.today();
        return row -> read(row, today);
    }

    private TargetView read(ResultSet row, LocalDate today) throws SQLException {
        @Nullable String owner = caller.facilitates() ? row.getString("owner_name") : null;
        TargetDirection direction = TargetDirection.valueOf(row.getString("direction"));
        TargetPoint baseline = point(row, "baseline");
        TargetPoint target = point(row, "target");
        return new TargetView(
                row.getObject("id", UUID.class),
                row.getObject("challenge_id", UUID.class),
                row.getString("challenge_statement"),
                row.getString("name"),
                row.getString("measure"),
                TargetUnit.valueOf(row.getString("unit")),
                direction,
                baseline,
                target,
                row.getString("scope"),
                owner == null ? null : new PersonName(row.getObject("owner_id", UUID.class), owner),
                Outlook.on(today, target.on(), TargetStatus.valueOf(row.getString("status"))),
                plain(row, "forecast"),
                plain(row, "slope_per_30_days"),
                TargetPoint.plain(new Aim(direction, baseline.measured(), target.measured()).path(today)),
                row.getInt("readings"),
                json.list(row.getString("latest"), POINTS),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static TargetPoint point(ResultSet row, String which) throws SQLException {
        return new TargetPoint(row.getObject(which + "_on", LocalDate.class), row.getBigDecimal(which + "_value"));
    }

    private static @Nullable BigDecimal plain(ResultSet row, String column) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : TargetPoint.plain(value);
    }
}
