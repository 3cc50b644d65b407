package io.interlace.conversation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in a conversation, in a list of them. */
@Schema(name = "ListedPerson", description = "Somebody who takes part in a conversation")
record ListedPerson(
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
        String name) {}
