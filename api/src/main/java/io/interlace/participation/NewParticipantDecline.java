package io.interlace.participation;

import io.interlace.stakeholder.DeclineReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person says no. */
@Schema(name = "NewParticipantDecline", description = "Why a person says no")
record NewParticipantDecline(
        @NotNull @Schema(description = "The reason", examples = "NO_TIME", required = true)
        DeclineReason reasonCode) {}
