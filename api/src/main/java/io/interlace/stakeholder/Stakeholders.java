package io.interlace.stakeholder;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.programme.CategoryCodes;
import io.interlace.programme.Dimension;
import io.interlace.programme.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the programme at hand. */
@ApplicationScoped
class Stakeholders implements PanacheRepositoryBase<Stakeholder, UUID> {

    /** People with the codes of their roles. */
    private static final String WITH_ROLES = """
            (select s.*, o.code as organisation_code, o.name as organisation_name, p.code as place_code,
                c.code as sector_code, g.code as group_code,
                (select json_agg(json_build_object('organisationCode', ao.code, 'organisationName', ao.name,
                        'placeCode', ap.code, 'sectorCode', ac.code, 'groupCode', ag.code, 'jobTitle', a.job_title)
                        order by a.position)
                    from affiliation a
                    left join organisation ao on (ao.programme_id, ao.id) = (a.programme_id, a.organisation_id)
                    left join category ap on (ap.programme_id, ap.id) = (a.programme_id, a.place_id)
                    left join category ac on (ac.programme_id, ac.id) = (a.programme_id, a.sector_id)
                    left join category ag on (ag.programme_id, ag.id) = (a.programme_id, a.group_id)
                    where (a.programme_id, a.stakeholder_id) = (s.programme_id, s.id)) as further
            from %s s
            left join organisation o on (o.programme_id, o.id) = (s.programme_id, s.organisation_id)
            left join category p on (p.programme_id, p.id) = (s.programme_id, s.place_id)
            left join category c on (c.programme_id, c.id) = (s.programme_id, s.sector_id)
            left join category g on (g.programme_id, g.id) = (s.programme_id, s.group_id)) stakeholder""";

    private static final String COLUMNS = """
            id, external_id, name, email, status, organisation_code, organisation_name, place_code, sector_code,
            group_code, job_title, network_size, influence, interest, protected_minutes_per_month, attributes, wave,
            recruiter_id, invited_at, engaged_at, declined_at, decline_reason_code, opted_out_at, created_at, updated_at,
            version, further""";

    private static final TypeReference<List<AffiliationView>> AFFILIATIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private final Database database;
    private final Reference reference;
    private final Caller caller;
    private final JsonColumns json;
    private final Clock clock;

    Stakeholders(Database database, Reference reference, Caller caller, JsonColumns json, Clock clock) {
        this.database = database;
        this.reference = reference;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Everybody but the erased; filters by code expect ids, as {@link Reference#withIds} makes them. */
    Listing<StakeholderView> listing() {
        return Listing.of("stakeholder", COLUMNS, this::read)
                .joined(WITH_ROLES)
                .sort("name", "name_key", "text")
                .sort("createdAt", "created_at", "timestamptz")
                .search("search", caller.programmeId(), "name", "createdAt")
                .filter("status", "status = ?", StakeholderStatus.class, "name")
                .filter("placeCode", "place_id = ?::uuid", "name")
                .filter("sectorCode", "sector_id = ?::uuid", "name")
                .filter("groupCode", "group_id = ?::uuid", "name")
                .filter("organisationCode", "organisation_id = ?::uuid", "name")
                .filter("wave", "wave = ?::integer", "name")
                .filter("email", "email = lower(?)", "name")
                .filter("externalId", "external_id = ?", "name");
    }

    /**
     * The person as readers see them; a command has written what it changed when it told the journal.
     *
     * @throws Problem as {@link #require}
     */
    StakeholderView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_ROLES.formatted("stakeholder")
                                + " where programme_id = ? and id = ? and erased_at is null",
                        this::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> missing(id));
    }

    /**
     * A person who is still kept, with the row locked until the command ends.
     *
     * @throws Problem 410 for somebody erased, 301 for a duplicate that was merged, 404 otherwise
     */
    Stakeholder require(UUID id) {
        Stakeholder person = findById(id);
        if (person == null || person.isErased()) {
            throw missing(id);
        }
        return person;
    }

    /** As {@link #require}; until the command ends, others who ask for the row wait, and then see what became of it. */
    Stakeholder locked(UUID id) {
        Stakeholder person = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (person == null || person.isErased()) {
            throw missing(id);
        }
        return person;
    }

    private Problem missing(UUID id) {
        Optional<UUID> erased = database.first(
                "select id from stakeholder where programme_id = ? and id = ? and erased_at is not null",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                id);
        if (erased.isPresent()) {
            return new Problem(ProblemType.GONE, "This person was erased.");
        }
        return mergedInto(id)
                .map(into -> new Problem(ProblemType.MERGED, "This person was merged with another.")
                        .withHeader("Location", "/api/v1/programmes/" + caller.programmeId() + "/stakeholders/" + into))
                .orElseGet(() -> Problem.notFound("stakeholder"));
    }

    /** Who is left of an entry that was merged. */
    Optional<UUID> mergedInto(UUID id) {
        return database.first(
                "select stakeholder_id from stakeholder_alias where programme_id = ? and id = ?",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                id);
    }

    /** Somebody already known by externalId, also one merged away, or by address. */
    Optional<Stakeholder> known(@Nullable String externalId, @Nullable String email) {
        Optional<UUID> id = Optional.empty();
        if (externalId != null) {
            id = database.first(
                    "select id from stakeholder where programme_id = ? and external_id = ? union all"
                            + " select stakeholder_id from stakeholder_alias where programme_id = ? and external_id = ?",
                    row -> row.getObject(1, UUID.class),
                    caller.programmeId(),
                    externalId,
                    caller.programmeId(),
                    externalId);
        }
        if (id.isEmpty() && email != null) {
            id = database.first(
                    "select id from stakeholder where programme_id = ? and email = ? and erased_at is null"
                            + " order by created_at, id limit 1",
                    row -> row.getObject(1, UUID.class),
                    caller.programmeId(),
                    email);
        }
        return id.map(this::findById);
    }

    /** Resolves the codes of roles, each at its place in the input. */
    List<Affiliated> resolve(List<NewAffiliation> roles, String pointer) {
        CategoryCodes codes = reference.categories();
        List<Affiliated> resolved = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            NewAffiliation role = roles.get(i);
            String at = pointer + "/affiliations/" + i;
            var organisation = reference.organisation(role.organisationCode(), at + "/organisationCode");
            resolved.add(new Affiliated(
                    organisation == null ? null : organisation.id(),
                    organisation == null ? null : organisation.name(),
                    codes.id(Dimension.PLACE, role.placeCode(), at + "/placeCode"),
                    codes.id(Dimension.SECTOR, role.sectorCode(), at + "/sectorCode"),
                    codes.id(Dimension.GROUP, role.groupCode(), at + "/groupCode"),
                    role.jobTitle()));
        }
        return resolved;
    }

    /** Keeps all roles after the primary one, which is in the person's own row. */
    void keepFurther(UUID stakeholderId, List<Affiliated> roles) {
        flush();
        database.update(
                "delete from affiliation where programme_id = ? and stakeholder_id = ?",
                caller.programmeId(),
                stakeholderId);
        for (int position = 1; position < roles.size(); position++) {
            Affiliated role = roles.get(position);
            database.update(
                    "insert into affiliation (programme_id, id, stakeholder_id, position, organisation_id, place_id,"
                            + " sector_id, group_id, job_title) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    Ids.next(clock),
                    stakeholderId,
                    position,
                    role.organisationId(),
                    role.placeId(),
                    role.sectorId(),
                    role.groupId(),
                    role.jobTitle());
        }
    }

    private StakeholderView read(ResultSet row) throws SQLException {
        List<AffiliationView> affiliations = new ArrayList<>();
        AffiliationView primary = new AffiliationView(
                row.getString("organisation_code"),
                row.getString("organisation_name"),
                row.getString("place_code"),
                row.getString("sector_code"),
                row.getString("group_code"),
                row.getString("job_title"));
        String further = row.getString("further");
        if (further != null || !primary.isEmpty()) {
            affiliations.add(primary);
        }
        if (further != null) {
            affiliations.addAll(json.read(further, AFFILIATIONS));
        }
        Integer wave = row.getObject("wave", Integer.class);
        String reason = row.getString("decline_reason_code");
        return new StakeholderView(
                row.getObject("id", UUID.class),
                row.getString("external_id"),
                row.getString("name"),
                row.getString("email"),
                StakeholderStatus.valueOf(row.getString("status")),
                affiliations,
                row.getObject("network_size", Integer.class),
                row.getObject("influence", Integer.class),
                row.getObject("interest", Integer.class),
                row.getObject("protected_minutes_per_month", Integer.class),
                json.read(row.getString("attributes"), ATTRIBUTES),
                wave,
                wave != null && wave == 0,
                row.getObject("recruiter_id", UUID.class),
                Rows.instant(row, "invited_at"),
                Rows.instant(row, "engaged_at"),
                Rows.instant(row, "declined_at"),
                reason == null ? null : DeclineReason.valueOf(reason),
                Rows.instant(row, "opted_out_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
