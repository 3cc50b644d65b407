package io.interlace.insight;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The insights of the programme at hand. Who facilitates sees all of them; others what is kept and what that became, and
 * contributors what they suggested, too.
 */
@ApplicationScoped
class Insights implements PanacheRepositoryBase<Insight, UUID> {

    /** By the primary keys of what is joined. */
    private static final String WITH_PARTS = """
            (select i.*,
                (select json_agg(t.theme_id order by t.theme_id) from insight_theme t
                    where (t.programme_id, t.insight_id) = (i.programme_id, i.id)) as themes,
                (select json_agg(c.conversation_id order by c.conversation_id) from insight_conversation c
                    where (c.programme_id, c.insight_id) = (i.programme_id, i.id)) as conversations,
                :heard as heard, :people as people, :member as member
                from %s i) insight""";

    private static final String MEMBER =
            "(select m.name from member m where (m.programme_id, m.account_id) = (i.programme_id, i.suggested_by))";

    private static final String COLUMNS =
            "id, kind, statement, detail, who_could_act, state, decline_reason, origin, themes,"
                    + " conversations, heard, people, member, voices, independent_voices, first_heard_on, last_heard_on, merged_into_id, split_from_id, created_at, updated_at, version";

    private static final String SEEN_BY_ALL = "programme_id = ? and was_kept";

    private static final String OR_SUGGESTED = "programme_id = ? and (was_kept or suggested_by = ?)";

    /** NONE is of none at all. */
    private static final String OF_THEME =
            "(select case asked.id when 'NONE' then not exists (select from insight_theme t where (t.programme_id,"
                    + " t.insight_id) = (insight.programme_id, insight.id)) else exists (select from insight_theme t where"
                    + " (t.programme_id, t.insight_id) = (insight.programme_id, insight.id) and t.theme_id::text = asked.id)"
                    + " end from (select ?::text) asked (id))";

    private static final String RESTS_ON = "(select true from insight_conversation c where c.programme_id ="
            + " insight.programme_id and c.insight_id = insight.id and c.conversation_id = ?::uuid)";

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<PersonName>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<HeardFromView>> HEARD_FROM = new TypeReference<>() {};
    private static final int FEW = 5;

    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Insights(Database database, Caller caller, JsonColumns json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** To be confined to {@link #scope}. */
    Listing<InsightView> listing() {
        String[] sorts =
                caller.seesAggregatesOnly() ? new String[] {"createdAt"} : new String[] {"createdAt", "strength"};
        Listing<InsightView> listing = Listing.of("insight", COLUMNS, this::read)
                .joined(withParts())
                .newestFirst("createdAt", "created_at", "timestamptz")
                .search("search", caller.programmeId(), sorts)
                .filter("kind", "kind = ?", InsightKind.class, sorts)
                .filter("state", "state = ?", InsightState.class, sorts)
                .filter("whoCouldAct", "who_could_act = ?", WhoCouldAct.class, sorts)
                .filter("themeId", OF_THEME, sorts);
        if (caller.seesAggregatesOnly()) {
            return listing;
        }
        listing.sort("strength", "independent_voices", "integer").filter("conversationId", RESTS_ON, sorts);
        return caller.facilitates()
                ? listing.filter("groupCode", InsightSources.isOf("GROUP"), sorts)
                        .filter("placeCode", InsightSources.isOf("PLACE"), sorts)
                        .filter("sectorCode", InsightSources.isOf("SECTOR"), sorts)
                : listing;
    }

    private String withParts() {
        return WITH_PARTS
                .replace(":heard", InsightSources.heardFrom(!caller.seesAggregatesOnly()))
                .replace(":people", caller.facilitates() ? InsightSources.people() : "null")
                .replace(":member", caller.facilitates() ? MEMBER : "null");
    }

    /** What the caller may see, with the values of its placeholders. */
    String scope() {
        if (caller.facilitates()) {
            return "programme_id = ?";
        }
        return caller.seesAggregatesOnly() ? OR_SUGGESTED : SEEN_BY_ALL;
    }

    List<UUID> scopeValues() {
        return caller.seesAggregatesOnly()
                ? List.of(caller.programmeId(), caller.accountId())
                : List.of(caller.programmeId());
    }

    /**
     * The insight as the caller sees it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see; 301 for one that is part of another now
     */
    InsightView view(UUID id) {
        InsightView view = these(List.of(id)).stream().findFirst().orElseThrow(() -> Problem.notFound("insight"));
        if (view.mergedIntoId() != null) {
            throw new Problem(ProblemType.MERGED, "This insight was merged with another.")
                    .withHeader(
                            "Location",
                            "/api/v1/programmes/" + caller.programmeId() + "/insights/" + view.mergedIntoId());
        }
        return view;
    }

    /** Those of them that the caller may see, as they were noted. */
    List<InsightView> these(List<UUID> ids) {
        List<Object> values = new ArrayList<>(scopeValues());
        values.add(ids.stream().map(UUID::toString).toList());
        return database.list(
                "select " + COLUMNS + " from " + withParts().formatted("insight") + " where " + scope()
                        + " and id = any(?::text[]::uuid[]) order by created_at, id",
                this::read,
                values.toArray());
    }

    /**
     * The insight as it stays until the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    Insight held(UUID id) {
        database.list(
                "select 1 from insight where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("insight"));
    }

    /** Numbers of very few people tell of each of them. */
    private @Nullable Integer shown(int people) {
        return caller.seesAggregatesOnly() && people > 0 && people < FEW ? null : people;
    }

    private InsightView read(ResultSet row) throws SQLException {
        @Nullable String who = row.getString("who_could_act");
        return new InsightView(
                row.getObject("id", UUID.class),
                InsightKind.valueOf(row.getString("kind")),
                row.getString("statement"),
                row.getString("detail"),
                who == null ? null : WhoCouldAct.valueOf(who),
                InsightState.valueOf(row.getString("state")),
                row.getString("decline_reason"),
                InsightOrigin.valueOf(row.getString("origin")),
                json.list(row.getString("themes"), IDS),
                caller.seesAggregatesOnly() ? null : json.list(row.getString("conversations"), IDS),
                json.list(row.getString("heard"), HEARD_FROM),
                caller.facilitates() ? json.list(row.getString("people"), NAMES) : null,
                row.getString("member"),
                shown(row.getInt("voices")),
                shown(row.getInt("independent_voices")),
                row.getObject("first_heard_on", LocalDate.class),
                row.getObject("last_heard_on", LocalDate.class),
                row.getObject("merged_into_id", UUID.class),
                row.getObject("split_from_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
