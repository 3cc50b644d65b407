package io.interlace.conversation;

import java.time.LocalDate;

/** What of their time a conversation asks of each who takes part. */
record Terms(LocalDate on, int minutes) {

    static Terms of(Conversation conversation) {
        return new Terms(conversation.day(), conversation.minutes());
    }
}
