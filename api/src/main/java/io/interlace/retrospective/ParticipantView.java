package io.interlace.retrospective;

import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part, as whoever leads the retrospective sees them. */
@Schema(
        name = "RetrospectiveParticipant",
        description =
                "Somebody who takes part, as whoever leads the retrospective sees them: nothing of what they do there")
record ParticipantView(
        @Schema(
                description = "Identifies their seat",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
                required = true)
        UUID id,

        @Nullable
        @Schema(description = "Who has it; null for somebody who was erased", nullable = true, required = true)
        PersonName person,

        @Schema(
                description =
                        "Whether they are in the project's team, whose time it has already; others were asked for theirs",
                examples = "true",
                required = true)
        boolean inTeam,

        @Schema(description = "Whether they come by an account of theirs", examples = "false", required = true)
        boolean hasAccount,

        @Schema(description = "Whether mail may go to them", examples = "true", required = true)
        boolean canBeMailed,

        @Nullable
        @Schema(
                description = "The last mail with a link to them; null where none was sent",
                nullable = true,
                required = true)
        SeatLinkView link,

        @Schema(description = "When they were added", examples = "2027-01-20T09:00:00Z", required = true)
        Instant createdAt) {}
