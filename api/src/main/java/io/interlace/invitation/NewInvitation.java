package io.interlace.invitation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One person, to be asked for one thing. */
@Schema(name = "NewInvitation", description = "One person, to be asked for one thing")
record NewInvitation(
        @NotNull
        @Schema(description = "Who is invited", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID stakeholderId,

        @NotNull
        @Schema(
                description = "The template: what for, and in which words",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                required = true)
        UUID templateId,

        @Nullable
        @Schema(
                description =
                        "The round to vote in, where the template asks for a BALLOT; their link works until it closes, and four"
                                + " weeks more to see what came of it. Where none is said, the one that is open and closes first",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01",
                nullable = true)
        UUID prioritisationId,

        @Nullable @Valid @Schema(description = "Other words, for this person alone", nullable = true)
        InvitationMessage message,

        @Nullable
        @Min(1)
        @Max(600)
        @Schema(
                description = "Minutes asked for; the template's unless said",
                examples = "5",
                minimum = "1",
                maximum = "600",
                nullable = true)
        Integer minutes,

        @Nullable
        @Schema(
                description = "When to send it, within a year; at once unless said",
                examples = "2026-11-23T08:00:00Z",
                nullable = true)
        Instant sendAt,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description = "Why a lead asks although it is over budget; stays with the contact in the ledger",
                examples = "She offered to chair the workshop",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String overrideReason) {}
