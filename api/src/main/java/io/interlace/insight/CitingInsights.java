package io.interlace.insight;

import io.interlace.conversation.ConversationDeleted;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What insights rest on stays. */
@ApplicationScoped
class CitingInsights {

    private final Database database;

    CitingInsights(Database database) {
        this.database = database;
    }

    /** By index insight_conversation_of. @throws Problem 409 where an insight rests on it */
    void follow(@Observes ConversationDeleted deleted) {
        long citing = database.first(
                        "select count(*) from insight_conversation where programme_id = ? and conversation_id = ?",
                        row -> row.getLong(1),
                        deleted.programmeId(),
                        deleted.conversationId())
                .orElse(0L);
        if (citing > 0) {
            throw new Problem(
                    ProblemType.IN_USE,
                    citing == 1
                            ? "An insight rests on this conversation."
                            : citing + " insights rest on this conversation.");
        }
    }
}
