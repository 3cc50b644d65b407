package io.interlace.workshop;

import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody's part in a workshop, on the wire. */
@Schema(name = "Attendance", description = "Somebody's part in a workshop")
record AttendanceView(
        @Schema(description = "Who", required = true) PersonName person,

        @Schema(
                description = "Before the workshop whether they come, once it is held whether they did",
                examples = "COMING",
                required = true)
        AttendanceState state,

        @Schema(
                description =
                        "Whether they are in the project's team, whose time it has already; others were asked for theirs",
                examples = "true",
                required = true)
        boolean inTeam,

        @Schema(description = "When they were invited", examples = "2027-01-10T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2027-01-12T09:00:00Z", required = true)
        Instant updatedAt) {}
