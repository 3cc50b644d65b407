package io.interlace.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many people, to be asked for one thing. */
@Schema(
        name = "NewInvitationRound",
        description = "Many people, to be asked for one thing: by exactly one of stakeholderIds and wave")
record NewInvitationRound(
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

        @Nullable
        @Size(min = 1, max = 5_000)
        @Schema(description = "Who; nobody counts twice", minItems = 1, maxItems = 5_000, nullable = true)
        List<@NotNull UUID> stakeholderIds,

        @Nullable
        @Min(0)
        @Max(1_000)
        @Schema(
                description =
                        "Everybody whom somebody engaged of this wave referred, and whom nobody has asked yet: who is"
                                + " IDENTIFIED, has a PROPOSED referral from there, and no invitation under way. Those who were"
                                + " referred first, 5,000 at most; the same again takes the next. For ENGAGE alone",
                examples = "0",
                minimum = "0",
                maximum = "1000",
                nullable = true)
        Integer wave,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "Name; made from the template's unless said",
                examples = "Wave 1, November",
                minLength = 1,
                maxLength = 200,
                nullable = true)
        String name,

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
                description = "When to send them, within a year; at once unless said",
                examples = "2026-11-23T08:00:00Z",
                nullable = true)
        Instant sendAt) {}
