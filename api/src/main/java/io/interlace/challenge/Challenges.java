package io.interlace.challenge;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.insight.CitedInsights;
import io.interlace.programme.Reference;
import io.interlace.stakeholder.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The challenges of the programme at hand. Who sees to them is told to those who work on what people say. */
@ApplicationScoped
class Challenges implements PanacheRepositoryBase<Challenge, UUID> {

    /** By the primary keys of what stands beside a challenge. */
    private static final String WITH_PARTS =
            """
            (select g.*, case when s.erased_at is null then s.name end as owner_name,
                (select json_agg(k.code order by p.position) from challenge_category p
                    join category k on (k.programme_id, k.id) = (p.programme_id, p.category_id)
                    where (p.programme_id, p.challenge_id) = (g.programme_id, g.id) and p.dimension = 'GROUP') as groups,
                (select json_agg(k.code order by p.position) from challenge_category p
                    join category k on (k.programme_id, k.id) = (p.programme_id, p.category_id)
                    where (p.programme_id, p.challenge_id) = (g.programme_id, g.id) and p.dimension = 'PLACE') as places,
                (select json_agg(json_build_object('status', t.status, 'reason', t.reason, 'takenAt', t.taken_at)
                        order by t.number) from challenge_step t
                    where (t.programme_id, t.challenge_id) = (g.programme_id, g.id)) as steps,
                (select json_agg(json_build_object('id', y.id, 'statement', y.statement, 'occurrences', y.occurrences)
                        order by e.position)
                    from challenge_symptom e join symptom y on (y.programme_id, y.id) = (e.programme_id, e.symptom_id)
                    where (e.programme_id, e.challenge_id) = (g.programme_id, g.id)) as symptoms,
                :insights as insights, h.name as theme_name
                from %s g left join stakeholder s on (s.programme_id, s.id) = (g.programme_id, g.owner_id)
                left join theme h on (h.programme_id, h.id) = (g.programme_id, g.theme_id)) challenge""".replace(":insights", CitedInsights.jsonOf("challenge_insight", "challenge_id", "g"));

    private static final String COLUMNS =
            "id, statement, why, affected, groups, places, owner_id, owner_name, symptoms,"
                    + " insights, theme_id, theme_name, status, steps, impact, effort, spread, created_at, updated_at, version";

    private static final String IN_CATEGORY = "(select true from challenge_category k where k.programme_id ="
            + " challenge.programme_id and k.challenge_id = challenge.id and k.category_id = ?::uuid)";

    /** From the few that show it, or along the order, whichever takes fewer: PostgreSQL counts what shows in how many. */
    private static final String SHOWING_IN = "(programme_id, id) in (select e.programme_id, e.challenge_id"
            + " from challenge_symptom e where e.symptom_id = ?::uuid)";

    private static final String SPOKEN_OF_BY = "(select true from challenge_insight e where e.programme_id ="
            + " challenge.programme_id and e.challenge_id = challenge.id and e.insight_id = ?::uuid)";

    private static final String[] SORTS = {"rank", "createdAt"};

    private static final TypeReference<List<ChallengeSymptomView>> SYMPTOMS = new TypeReference<>() {};
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final TypeReference<List<ChallengeStepView>> STEPS = new TypeReference<>() {};

    private final Database database;
    private final JsonColumns json;
    private final Caller caller;

    Challenges(Database database, JsonColumns json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /** Filters by code expect ids, as {@link Reference#withIds} makes them. */
    Listing<ChallengeView> listing() {
        Listing<ChallengeView> listing = Listing.of("challenge", COLUMNS, this::read)
                .joined(WITH_PARTS)
                .sort("rank", "rank_order", "integer")
                .sort("createdAt", "created_at", "timestamptz")
                .search("search", caller.programmeId(), SORTS)
                .filter("status", "status = ?", ChallengeStatus.class, SORTS)
                .filter("groupCode", IN_CATEGORY, SORTS)
                .filter("placeCode", IN_CATEGORY, SORTS)
                .filter("themeId", "theme_id = ?::uuid", SORTS)
                .filter("symptomId", SHOWING_IN, SORTS)
                .filter("insightId", SPOKEN_OF_BY, SORTS);
        // whoever is not told who sees to it does not find it out by asking, either
        return caller.facilitates() ? listing.filter("ownerId", "owner_id = ?::uuid", SORTS) : listing;
    }

    /**
     * The challenge as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    ChallengeView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_PARTS.formatted("challenge")
                                + " where programme_id = ? and id = ?",
                        this::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("challenge"));
    }

    /**
     * The challenge as it stays until the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    Challenge held(UUID id) {
        database.list(
                "select 1 from challenge where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("challenge"));
    }

    private ChallengeView read(ResultSet row) throws SQLException {
        @Nullable String owner = caller.facilitates() ? row.getString("owner_name") : null;
        @Nullable String theme = row.getString("theme_name");
        return new ChallengeView(
                row.getObject("id", UUID.class),
                row.getString("statement"),
                row.getString("why"),
                row.getString("affected"),
                json.list(row.getString("groups"), CODES),
                json.list(row.getString("places"), CODES),
                owner == null ? null : new PersonName(row.getObject("owner_id", UUID.class), owner),
                json.list(row.getString("symptoms"), SYMPTOMS),
                json.list(row.getString("insights"), CitedInsights.LIST),
                theme == null ? null : new ChallengeThemeView(row.getObject("theme_id", UUID.class), theme),
                ChallengeStatus.valueOf(row.getString("status")),
                json.list(row.getString("steps"), STEPS),
                whole(row, "impact"),
                whole(row, "effort"),
                whole(row, "spread"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
