package io.interlace.invitation;

import io.interlace.stakeholder.PersonName;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is not invited with the others, and why. */
@Schema(name = "LeftOutOfInvitations", description = "Somebody who is not invited with the others, and why")
record LeftOut(
        @Schema(description = "Who", required = true) PersonName stakeholder,

        @Schema(
                description =
                        "OVER_BUDGET or QUIET by the contact policy; NO_ADDRESS; ALREADY_INVITED for the same, without an"
                                + " answer yet; ENGAGED, who take part already; DECLINED, who are asked again one by one only;"
                                + " OPTED_OUT or ERASED",
                examples = "OVER_BUDGET",
                required = true)
        LeftOutReason reason,

        @Nullable
        @Schema(
                description = "First day on which the contact policy lets them be asked; null where it does not hinder",
                examples = "2026-12-09",
                nullable = true,
                required = true)
        LocalDate availableFrom) {}
