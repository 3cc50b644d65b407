package io.interlace.insight;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.participation.Visit;
import io.interlace.stakeholder.Participants;
import jakarta.enterprise.context.ApplicationScoped;

/** What people without an account tell by themselves waits for whoever facilitates, as the suggestions of members do. */
@ApplicationScoped
class SuggestByLink {

    private static final int MOST = 50;

    private final WriteInsights writeInsights;
    private final InsightLinks links;
    private final Participants participants;
    private final Database database;

    SuggestByLink(WriteInsights writeInsights, InsightLinks links, Participants participants, Database database) {
        this.writeInsights = writeInsights;
        this.links = links;
        this.participants = participants;
        this.database = database;
    }

    /**
     * The same words again, by the same link, change nothing. Whoever tells several at once does so one after the other. By index
     * insight_link.
     *
     * @throws Problem 409 for a link by which as many came as one takes, or of somebody who asked not to be contacted
     */
    void suggest(Visit.Opened visit, NewInsight draft) {
        participants.requireActing(visit.stakeholderId());
        boolean again = database.first(
                        "select 1 from insight where programme_id = ? and link_id = ? and statement = ? limit 1",
                        row -> 1,
                        visit.programmeId(),
                        visit.linkId(),
                        draft.statement())
                .isPresent();
        if (again) {
            return;
        }
        long came = database.first(
                        "select count(*) from insight where programme_id = ? and link_id = ?",
                        row -> row.getLong(1),
                        visit.programmeId(),
                        visit.linkId())
                .orElse(0L);
        if (came >= MOST) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "You have told us " + MOST + " things, which is as many as one link takes. Thank you.");
        }
        Insight.Source source =
                new Insight.Source(InsightOrigin.LINK, InsightState.SUGGESTED, null, visit.linkId(), null);
        links.saidBy(writeInsights.add(draft, source, ""), visit.stakeholderId());
    }
}
