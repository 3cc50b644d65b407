package io.interlace.insight;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * For whatever cites insights: whether it may, and what these say. Whoever cites keeps rows whose foreign key to
 * {@code insight} does not cascade, so that what is cited is never deleted, and observes
 * {@link InsightsReplaced}, to move these rows.
 */
@ApplicationScoped
public class CitedInsights {

    /** Reads what {@link #jsonOf} makes. */
    public static final TypeReference<List<CitedInsightView>> LIST = new TypeReference<>() {};

    private final Database database;
    private final Caller caller;

    CitedInsights(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Whether these may be cited: they are KEPT, and each stands there once. They stay as they are until the command ends.
     *
     * @param pointer to the list in the body, as in /insightIds
     * @throws Problem 400 that names each place
     */
    public void check(List<UUID> ids, String pointer) {
        check(ids, List.of(), pointer);
    }

    /**
     * As {@link #check(List, String)}, and what is cited already may stay though it was archived since.
     *
     * @param already what the same thing cites now
     */
    public void check(List<UUID> ids, Collection<UUID> already, String pointer) {
        Set<UUID> there = new HashSet<>(database.list(
                "select id from insight where programme_id = ? and id = any(?::text[]::uuid[])"
                        + " and (state = 'KEPT' or id = any(?::text[]::uuid[])) order by id for share",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                texts(ids),
                texts(already)));
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!there.contains(ids.get(i))) {
                wrong.add(new Wrong(pointer + "/" + i, "is no insight of this programme that is kept"));
            } else if (!seen.add(ids.get(i))) {
                wrong.add(new Wrong(pointer + "/" + i, "stands there twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    /**
     * A column of SQL: what the rows of a table of citations cite, as JSON for {@link #LIST}, the earliest insight first.
     *
     * @param table of citations, with programme_id and insight_id, as in challenge_insight
     * @param owner the column that says what cites, as in challenge_id
     * @param cites the alias of the table of what cites, which has programme_id and id
     */
    public static String jsonOf(String table, String owner, String cites) {
        return """
                (select json_agg(json_build_object('id', i.id, 'kind', i.kind, 'statement', i.statement)
                        order by i.created_at, i.id)
                    from :table c join insight i on (i.programme_id, i.id) = (c.programme_id, c.insight_id)
                    where (c.programme_id, c.:owner) = (:cites.programme_id, :cites.id))""".replace(":table", table).replace(":owner", owner).replace(":cites", cites);
    }

    /** What these say, the earliest first; those that are not there are left out. */
    public List<CitedInsightView> of(Collection<UUID> ids) {
        return database.list(
                "select id, kind, statement from insight where programme_id = ? and id = any(?::text[]::uuid[])"
                        + " order by created_at, id",
                row -> new CitedInsightView(
                        row.getObject(1, UUID.class), InsightKind.valueOf(row.getString(2)), row.getString(3)),
                caller.programmeId(),
                texts(ids));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
