package io.interlace.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's part in a conversation. */
@Schema(name = "NewConversationPerson", description = "Somebody's part in a conversation")
record NewConversationPerson(
        @NotNull @Schema(description = "Who", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID stakeholderId,

        @Schema(
                description = "Whether they agreed to be quoted, without their name; NOT_ASKED unless said",
                examples = "YES",
                defaultValue = "NOT_ASKED")
        ConsentToQuote consentToQuote,

        @Size(max = 10)
        @Schema(
                description =
                        "Sentences of theirs, word for word. Only of who said YES: to withdraw consent takes them away",
                maxItems = 10)
        List<@NotBlank @Size(max = 500) String> quotes) {

    NewConversationPerson {
        consentToQuote = consentToQuote == null ? ConsentToQuote.NOT_ASKED : consentToQuote;
        quotes = quotes == null ? List.of() : quotes;
    }
}
