package io.interlace.insight;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes what was learned, decides about suggestions, and changes both. */
@ApplicationScoped
public class WriteInsights {

    static final String KIND = "insight";

    private final Insights insights;
    private final InsightLinks links;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteInsights(
            Insights insights, InsightLinks links, Database database, Journal journal, Caller caller, Clock clock) {
        this.insights = insights;
        this.links = links;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps what somebody noted who facilitates, and takes what others say as a suggestion.
     *
     * @throws Problem 400 for conversations or themes that are not there, or that a contributor does not see
     */
    UUID add(NewInsight draft) {
        return add(draft, "");
    }

    /** As {@link #add(NewInsight)}, each of them or none. */
    List<UUID> addAll(List<NewInsight> drafts) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ids.add(add(drafts.get(i), "/insights/" + i));
        }
        return ids;
    }

    private UUID add(NewInsight draft, String at) {
        if (caller.facilitates()) {
            links.checkConversations(draft.conversationIds(), at);
            return add(draft, Insight.Source.keptFrom(InsightOrigin.CONVERSATION), at);
        }
        if (!draft.conversationIds().isEmpty()) {
            throw Problem.at(at + "/conversationIds", "are for those alone who facilitate");
        }
        UUID id = add(
                draft,
                new Insight.Source(InsightOrigin.MEMBER, InsightState.SUGGESTED, caller.accountId(), null, null),
                at);
        themselves().forEach(person -> links.saidBy(id, person));
        return id;
    }

    /**
     * Keeps what was learned from a finding of a retrospective, which stays until the command ends.
     *
     * @throws Problem 400 for conversations or themes that are not there
     */
    public InsightView keepFound(UUID findingId, NewInsight draft) {
        UUID id = keepFrom(InsightOrigin.FINDING, draft);
        links.foundIn(id, findingId);
        return insights.view(id);
    }

    UUID keepFrom(InsightOrigin origin, NewInsight draft) {
        links.checkConversations(draft.conversationIds(), "");
        return add(draft, Insight.Source.keptFrom(origin), "");
    }

    /** The caller among the people, as whoever has an account is known by their address. By index stakeholder_email. */
    private List<UUID> themselves() {
        return database.list(
                "select s.id from stakeholder s join account a on a.email = s.email where s.programme_id = ? and a.id = ?"
                        + " and s.erased_at is null order by s.created_at, s.id limit 1",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                caller.accountId());
    }

    UUID add(NewInsight draft, Insight.Source source, String at) {
        links.checkThemes(draft.themeIds(), at);
        Insight insight = new Insight(draft, source, clock);
        insights.persistAndFlush(insight);
        links.set(insight.id(), draft);
        links.measure(insight.id());
        journal.tell(KIND, "created", insight, Changes.of(draft));
        return insight.id();
    }

    void revise(Insight insight, NewInsight before, NewInsight after) {
        if (!before.conversationIds().equals(after.conversationIds())) {
            links.checkConversations(after.conversationIds(), "");
        }
        if (!before.themeIds().equals(after.themeIds())) {
            links.checkThemes(after.themeIds(), "");
        }
        insight.revise(after, clock);
        links.set(insight.id(), after);
        links.measure(insight.id());
        journal.tell(KIND, "changed", insight, Changes.between(before, after));
    }

    /** @throws Problem 409 that names both states, for one that is no suggestion */
    void accept(UUID id) {
        Insight insight = insights.held(id);
        insight.accept(clock);
        tellState(insight);
    }

    /** @throws Problem as {@link #accept} */
    void decline(UUID id, String reason) {
        Insight insight = insights.held(id);
        insight.decline(reason, clock);
        tellState(insight);
    }

    /** @throws Problem 409 that names both states, for one that is not kept */
    void archive(UUID id) {
        Insight insight = insights.held(id);
        insight.become(InsightState.ARCHIVED, clock);
        tellState(insight);
    }

    /** @throws Problem 409 that names both states, for one that is not archived */
    void restore(UUID id) {
        Insight insight = insights.held(id);
        insight.restore(clock);
        tellState(insight);
    }

    /** The last move counts: it needs no version. */
    void place(UUID id, NewThemePlacement placement) {
        Insight insight = insights.held(id);
        UUID to = placement.toThemeId();
        if (to != null && !links.isTheme(to)) {
            throw Problem.at("/toThemeId", "is no theme of this programme");
        }
        if (links.place(id, placement.fromThemeId(), to)) {
            insight.place(clock);
            journal.tell(KIND, "changed", insight, Changes.NONE.and("themeIds"));
        }
    }

    /** What cites it refuses that: then it is archived. */
    void remove(Insight insight) {
        insights.delete(insight);
        journal.tell(KIND, "deleted", insight, Changes.NONE);
    }

    private void tellState(Insight insight) {
        journal.tell(KIND, "changed", insight, Changes.of("state", insight.state()));
    }
}
