package io.interlace.retrospective;

import io.interlace.stakeholder.PersonName;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part. */
@Schema(name = "Seat", description = "Somebody who takes part in a retrospective")
record SeatView(
        @Schema(description = "Identifies the seat", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1", required = true)
        UUID id,

        @Nullable
        @Schema(description = "Who has it; null for somebody who was erased", nullable = true, required = true)
        PersonName person) {}
