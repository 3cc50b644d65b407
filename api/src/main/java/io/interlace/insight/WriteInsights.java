package io.interlace.insight;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Notes what was learned, and changes it. */
@ApplicationScoped
class WriteInsights {

    static final String KIND = "insight";

    private final Insights insights;
    private final InsightLinks links;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteInsights(Insights insights, InsightLinks links, Journal journal, Caller caller, Clock clock) {
        this.insights = insights;
        this.links = links;
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

    /** @param at where it stands in the body; empty for all of it */
    UUID add(NewInsight draft, String at) {
        if (caller.facilitates()) {
            return add(draft, Insight.Source.keptFrom(InsightOrigin.CONVERSATION), at);
        }
        if (!draft.conversationIds().isEmpty()) {
            throw Problem.at(at + "/conversationIds", "are for those alone who facilitate");
        }
        return add(
                draft,
                new Insight.Source(InsightOrigin.MEMBER, InsightState.SUGGESTED, caller.accountId(), null, null),
                at);
    }

    private UUID add(NewInsight draft, Insight.Source source, String at) {
        links.check(draft, at);
        Insight insight = new Insight(draft, source, clock);
        insights.persistAndFlush(insight);
        links.set(insight.id(), draft);
        journal.tell(KIND, "created", insight, Changes.of(draft));
        return insight.id();
    }

    void revise(Insight insight, NewInsight before, NewInsight after) {
        links.check(after, "");
        links.set(insight.id(), after);
        insight.revise(after, clock);
        journal.tell(KIND, "changed", insight, Changes.between(before, after));
    }

    /** What cites it refuses that: then it is archived. */
    void remove(Insight insight) {
        insights.delete(insight);
        journal.tell(KIND, "deleted", insight, Changes.NONE);
    }
}
