package io.interlace.stakeholder;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a referral is declined. */
@Schema(name = "NewDecline", description = "Why a referral is declined")
record NewDecline(
        @NotNull @Schema(description = "The reason given", examples = "NO_TIME", required = true)
        DeclineReason reasonCode) {}
