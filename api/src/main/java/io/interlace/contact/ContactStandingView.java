package io.interlace.contact;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody stands against the contact policy, on the wire. */
@Schema(name = "ContactStanding", description = "How somebody stands against the contact policy today")
record ContactStandingView(
        @Schema(description = "First day of the period that ends today", examples = "2026-10-24", required = true)
        LocalDate periodFrom,

        @Schema(description = "Asks that count in this period", examples = "1", required = true)
        int contacts,

        @Schema(description = "Minutes of those", examples = "30", required = true)
        int minutes,

        @Schema(description = "Asks that count and are planned for later", examples = "0", required = true)
        int planned,

        @Schema(description = "Most asks in any period", examples = "2", required = true)
        int maxContacts,

        @Schema(
                description = "Most minutes in any period for this person, with their protected time",
                examples = "60",
                required = true)
        int maxMinutes,

        @Schema(description = "Whether so many minutes may be asked for today", examples = "true", required = true)
        boolean mayBeAsked,

        @Nullable
        @Schema(
                description = "What stands in the way",
                examples = "TOO_MANY_CONTACTS",
                nullable = true,
                required = true)
        Obstacle obstacle,

        @Nullable
        @Schema(
                description = "First day on which so many minutes may be asked for; null when that never comes",
                examples = "2026-11-25",
                nullable = true,
                required = true)
        LocalDate availableFrom) {}
