package io.interlace.retrospective;

import io.interlace.stakeholder.PersonName;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of adding people, or of writing to them. */
@Schema(name = "SeatsOutcome", description = "What came of adding people to a retrospective, or of writing to them")
record SeatsOutcomeView(
        @Schema(description = "Of whom it is done", required = true)
        List<PersonName> done,

        @Schema(description = "Who was left out, and why", required = true)
        List<LeftOutOfSeats> leftOut) {}
