package io.interlace.conversation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody's part in a conversation, on the wire. */
@Schema(name = "ConversationPerson", description = "Somebody's part in a conversation")
record ConversationPersonView(
        @Schema(
                description = "Identifies the person",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID stakeholderId,

        @Nullable
        @Schema(
                description = "Their name; null for somebody who was erased",
                examples = "Adaeze Winterbourne",
                nullable = true,
                required = true)
        String name,

        @Nullable
        @Schema(description = "What they are", examples = "Discharge coordinator", nullable = true, required = true)
        String jobTitle,

        @Nullable
        @Schema(
                description = "Where they work",
                examples = "Guy's and St Thomas' NHS Foundation Trust",
                nullable = true,
                required = true)
        String organisationName,

        @Nullable @Schema(description = "Code of the place", examples = "LAMBETH", nullable = true, required = true)
        String placeCode,

        @Nullable
        @Schema(description = "Code of the stakeholder group", examples = "GPS", nullable = true, required = true)
        String groupCode,

        @Schema(description = "Whether they agreed to be quoted, without their name", examples = "YES", required = true)
        ConsentToQuote consentToQuote,

        @Schema(description = "Sentences of theirs, word for word; only of who consents", required = true)
        List<String> quotes) {

    NewConversationPerson draft() {
        return new NewConversationPerson(stakeholderId, consentToQuote, quotes);
    }
}
