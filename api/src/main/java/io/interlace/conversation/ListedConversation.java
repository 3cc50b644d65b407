package io.interlace.conversation;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conversation in a list: without what was said in it. */
@Schema(name = "ListedConversation", description = "A talk with people, planned or held, without what was said in it")
record ListedConversation(
        @Schema(
                description = "Identifies the conversation",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ae1",
                required = true)
        UUID id,

        @Schema(
                description = "What it is about",
                examples = "What comes back to the practice after every outpatient day",
                required = true)
        String title,

        @Schema(description = "How far it is", examples = "HELD", required = true)
        ConversationState state,

        @Schema(
                description =
                        "The day on which it was held or, until then, for which it is planned, in the programme's time zone",
                examples = "2026-11-20",
                required = true)
        LocalDate day,

        @Nullable
        @Schema(
                description = "When it was to begin; null for one that was not planned here",
                examples = "2026-11-20T13:00:00Z",
                nullable = true,
                required = true)
        Instant plannedAt,

        @Nullable
        @Schema(
                description = "The day on which it was held; null while it was not",
                examples = "2026-11-20",
                nullable = true,
                required = true)
        LocalDate heldOn,

        @Schema(description = "Minutes asked of each, or how long it took", examples = "45", required = true)
        int minutes,

        @Schema(description = "In which way people talk, or write", examples = "PHONE", required = true)
        ConversationChannel channel,

        @Nullable
        @Schema(
                description = "Who leads it; null for somebody who is a member no more",
                nullable = true,
                required = true)
        Facilitator facilitator,

        @Schema(description = "Who takes part", required = true)
        List<ListedPerson> people,

        @Nullable
        @Schema(
                description = "What it came to",
                examples = "A GP partner walked us through one Monday's post: forty-one letters.",
                nullable = true,
                required = true)
        String summary,

        @Nullable
        @Schema(
                description = "Why it was cancelled",
                examples = "She is needed on the ward",
                nullable = true,
                required = true)
        String cancellationReason,

        @Schema(description = "When it was entered", examples = "2026-11-20T16:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T16:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
