package io.interlace.insight;

import io.interlace.http.Database;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What insights rest on, and which themes they are of. */
@ApplicationScoped
class InsightLinks {

    private final Database database;
    private final Caller caller;

    InsightLinks(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * Whether an insight may rest on these conversations and be of these themes; they stay until the command ends.
     *
     * @param at where the insight stands in the body; empty for all of it
     * @throws io.interlace.http.Problem 400 that names each place
     */
    void check(NewInsight draft, String at) {
        List<Wrong> wrong = new ArrayList<>();
        check(wrong, draft.conversationIds(), "conversation", at + "/conversationIds/");
        check(wrong, draft.themeIds(), "theme", at + "/themeIds/");
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
    }

    private void check(List<Wrong> wrong, List<UUID> ids, String kind, String place) {
        if (ids.isEmpty()) {
            return;
        }
        Set<UUID> there = new HashSet<>(database.list(
                "select id from " + kind
                        + " where programme_id = ? and id = any(?::text[]::uuid[]) order by id for key share",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                texts(ids)));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!there.contains(ids.get(i))) {
                wrong.add(new Wrong(place + i, "is no " + kind + " of this programme"));
            } else if (!seen.add(ids.get(i))) {
                wrong.add(new Wrong(place + i, "stands there twice"));
            }
        }
    }

    /** In the place of those it had before. */
    void set(UUID insightId, NewInsight draft) {
        set("conversation", insightId, draft.conversationIds());
        set("theme", insightId, draft.themeIds());
    }

    private void set(String kind, UUID insightId, List<UUID> ids) {
        database.update(
                "delete from insight_" + kind + " where programme_id = ? and insight_id = ? and not " + kind
                        + "_id = any(?::text[]::uuid[])",
                caller.programmeId(),
                insightId,
                texts(ids));
        database.update(
                "insert into insight_" + kind + " (programme_id, insight_id, " + kind
                        + "_id) select ?::uuid, ?::uuid, e.id::uuid from unnest(?::text[]) e (id) on conflict do nothing",
                caller.programmeId(),
                insightId,
                texts(ids));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
