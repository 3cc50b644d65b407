package io.interlace.participation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
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
        Instant expiresAt) {}
