package io.interlace.conversation;

import io.interlace.contact.AskCancelled;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Keeps the ledger and the conversations it has asks of in one mind. */
@ApplicationScoped
class FollowAsks {

    private final Database database;
    private final Caller caller;

    FollowAsks(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Uses index conversation_stakeholder_contact. @throws Problem 409 for an ask that a conversation made */
    void follow(@Observes AskCancelled ask) {
        database.first(
                        "select conversation_id from conversation_stakeholder where programme_id = ? and contact_id = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        ask.contactId())
                .ifPresent(conversation -> {
                    throw new Problem(
                                    ProblemType.CONFLICT,
                                    "It was asked for a conversation. Cancel or change the conversation instead.")
                            .with("conversationId", conversation);
                });
    }
}
