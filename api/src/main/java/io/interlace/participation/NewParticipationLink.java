package io.interlace.participation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a link is made with. */
@Schema(name = "NewParticipationLink", description = "What a link is made with")
record NewParticipationLink(
        @NotNull @Schema(description = "What the person is asked for", examples = "ENGAGE", required = true)
        Purpose purpose,

        @Nullable
        @Schema(
                description = "Until when it works, a year from now at most; 28 days unless said",
                examples = "2026-12-18T09:00:00Z",
                nullable = true)
        Instant expiresAt,

        @Nullable
        @Schema(
                description =
                        "The round to vote in, for a BALLOT; where none is said, the one that is open and closes first",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01",
                nullable = true)
        UUID prioritisationId) {}
