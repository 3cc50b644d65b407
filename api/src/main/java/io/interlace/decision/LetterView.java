package io.interlace.decision;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter on the wire. */
@Schema(name = "Letter", description = "What a proposer is told of a decision")
record LetterView(
        @Schema(
                description = "Identifies the letter",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac0",
                required = true)
        UUID id,

        @Schema(description = "The call", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70", required = true)
        UUID callId,

        @Schema(description = "The proposal", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
        UUID proposalId,

        @Schema(description = "What that is called", examples = "Book it yourself", required = true)
        String proposalTitle,

        @Schema(description = "What became of it", examples = "LEFT_ON_THE_TABLE", required = true)
        LetterOutcome outcome,

        @Nullable @Schema(description = "Whom it goes to; null where nobody is known", nullable = true, required = true)
        Recipient recipient,

        @Nullable
        @Schema(
                description = "Why it does not go by mail with the others; null where it does",
                examples = "NO_ADDRESS",
                nullable = true,
                required = true)
        LetterObstacle obstacle,

        @Schema(description = "Subject", examples = "What became of “Book it yourself”", required = true)
        String subject,

        @Schema(
                description = "Text; {name} stands for the name of whom it goes to",
                examples = "Dear {name},\n\nthank you for “Book it yourself”. …",
                required = true)
        String body,

        @Schema(description = "How far it has come", examples = "DRAFT", required = true)
        LetterState state,

        @Nullable
        @Schema(
                description = "Why it did not come; null unless it failed",
                examples = "The mail server did not take it.",
                nullable = true,
                required = true)
        String problem,

        @Nullable
        @Schema(
                description = "When it went or was handed over",
                examples = "2026-11-20T09:00:00Z",
                nullable = true,
                required = true)
        Instant sentAt,

        @Schema(description = "When it was drafted", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    /** Whom a letter goes to. */
    @Schema(name = "LetterRecipient", description = "Whom a letter goes to")
    record Recipient(
            @Schema(
                    description = "The stakeholder who leads the proposal, or the form that it came by",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad0",
                    required = true)
            UUID id,

            @Nullable @Schema(description = "Name", examples = "Wren Castlemoor", nullable = true, required = true)
            String name,

            @Nullable
            @Schema(
                    description = "E-mail address",
                    examples = "wren.castlemoor@example.org",
                    nullable = true,
                    required = true)
            String email) {}

    LetterView hinderedBy(LetterObstacle other) {
        return new LetterView(
                id,
                callId,
                proposalId,
                proposalTitle,
                outcome,
                recipient,
                other,
                subject,
                body,
                state,
                problem,
                sentAt,
                createdAt,
                updatedAt,
                version);
    }

    LetterDraft draft() {
        return new LetterDraft(subject, body);
    }
}
