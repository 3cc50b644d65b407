package io.interlace.insight;

import io.interlace.conversation.CitedConversations;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What insights rest on, who said them, and which themes they are of. */
@ApplicationScoped
class InsightLinks {

    private static final int MOST_CONVERSATIONS = 200;
    private static final List<String> TABLES = List.of(
            "insight_conversation conversation_id",
            "insight_finding finding_id",
            "insight_theme theme_id",
            "insight_author stakeholder_id");

    private final CitedConversations conversations;
    private final Database database;
    private final Caller caller;

    InsightLinks(CitedConversations conversations, Database database, Caller caller) {
        this.conversations = conversations;
        this.database = database;
        this.caller = caller;
    }

    /**
     * Whether an insight may rest on these conversations; they stay until the command ends.
     *
     * @param at where the insight stands in the body; empty for all of it
     * @throws Problem 400 that names each place
     */
    void checkConversations(List<UUID> ids, String at) {
        conversations.check(ids, at + "/conversationIds");
    }

    /**
     * Whether there are these themes; they stay until the command ends.
     *
     * @param at where the insight stands in the body; empty for all of it
     * @throws Problem 400 that names each place
     */
    void checkThemes(List<UUID> ids, String at) {
        Set<UUID> there = new HashSet<>(database.list(
                "select id from theme where programme_id = ? and id = any(?::text[]::uuid[]) order by id for key share",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                texts(ids)));
        List<Wrong> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!there.contains(ids.get(i))) {
                wrong.add(new Wrong(at + "/themeIds/" + i, "is no theme of this programme"));
            } else if (!seen.add(ids.get(i))) {
                wrong.add(new Wrong(at + "/themeIds/" + i, "stands there twice"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
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

    boolean isTheme(UUID id) {
        return database.first(
                        "select 1 from theme where programme_id = ? and id = ? for key share",
                        row -> 1,
                        caller.programmeId(),
                        id)
                .isPresent();
    }

    /** Whether it is of other themes than before. */
    boolean place(UUID insightId, @Nullable UUID from, @Nullable UUID to) {
        int moved = 0;
        if (from != null && !from.equals(to)) {
            moved += database.update(
                    "delete from insight_theme where programme_id = ? and insight_id = ? and theme_id = ?",
                    caller.programmeId(),
                    insightId,
                    from);
        }
        if (to != null) {
            moved += database.update(
                    "insert into insight_theme (programme_id, insight_id, theme_id) values (?, ?, ?) on conflict do nothing",
                    caller.programmeId(),
                    insightId,
                    to);
        }
        return moved > 0;
    }

    /** Lets somebody be a voice of an insight who said it in so many words. */
    void saidBy(UUID insightId, UUID stakeholderId) {
        database.update(
                "insert into insight_author (programme_id, insight_id, stakeholder_id) values (?, ?, ?) on conflict do nothing",
                caller.programmeId(),
                insightId,
                stakeholderId);
    }

    /** Lets an insight rest on what was found in a retrospective; whoever calls holds that. */
    void foundIn(UUID insightId, UUID findingId) {
        database.update(
                "insert into insight_finding (programme_id, insight_id, finding_id) values (?, ?, ?)",
                caller.programmeId(),
                insightId,
                findingId);
    }

    /** One that rests on nothing yet counts from the day on which it was noted. */
    void measure(UUID insightId) {
        database.list("select measure_insights(?, array[?::uuid])", row -> 1, caller.programmeId(), insightId);
    }

    /**
     * Gives an insight all that others rest on, are of, and were said by.
     *
     * @throws Problem 409 where that would be more than anybody can look through
     */
    void copy(List<UUID> fromIds, UUID toId) {
        for (String table : TABLES) {
            String[] parts = table.split(" ", 2);
            database.update(
                    "insert into " + parts[0] + " (programme_id, insight_id, " + parts[1]
                            + ") select distinct programme_id,"
                            + " ?::uuid, " + parts[1] + " from " + parts[0]
                            + " where programme_id = ? and insight_id = any(?::text[]::uuid[]) on conflict do nothing",
                    toId,
                    caller.programmeId(),
                    texts(fromIds));
        }
        long rests = database.first(
                        "select count(*) from insight_conversation where programme_id = ? and insight_id = ?",
                        row -> row.getLong(1),
                        caller.programmeId(),
                        toId)
                .orElse(0L);
        if (rests > MOST_CONVERSATIONS) {
            throw new Problem(
                    ProblemType.CONFLICT, "An insight rests on " + MOST_CONVERSATIONS + " conversations at most.");
        }
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
