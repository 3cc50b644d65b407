package io.interlace.retrospective;

import io.interlace.stakeholder.PersonName;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who was left out, and why. */
@Schema(name = "LeftOutOfSeats", description = "Somebody who was left out, and why")
record LeftOutOfSeats(
        @Schema(description = "Who", required = true) PersonName person,

        @Schema(
                description =
                        "OVER_BUDGET, QUIET or DECLINED by the contact policy; OPTED_OUT or ERASED; TAKES_PART_ALREADY; NO_ADDRESS;"
                                + " ANOTHER_ADDRESS, where an anonymous retrospective keeps a seat for the address it had when"
                                + " people began to write; OFTEN_ENOUGH for one day",
                examples = "OVER_BUDGET",
                required = true)
        SeatRefusal reason,

        @Nullable
        @Schema(
                description = "First day on which the contact policy lets them be asked; null where it does not hinder",
                examples = "2026-12-09",
                nullable = true,
                required = true)
        LocalDate availableFrom) {}
