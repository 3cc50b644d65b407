package io.interlace.workshop;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of somebody's part in a workshop. */
@Schema(name = "NewAttendance", description = "What is known of somebody's part in a workshop")
record NewAttendance(
        @NotNull
        @Schema(
                description =
                        "INVITED, COMING or NOT_COMING to a workshop that is PLANNED; ATTENDED or ABSENT once it is HELD",
                examples = "COMING",
                required = true)
        AttendanceState state,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "Why a lead asks somebody outside the team although it is over budget; kept with the contact, where the"
                                + " policy stood in the way",
                examples = "She offered to show how the ward does it",
                minLength = 1,
                maxLength = 500,
                nullable = true)
        String overrideReason) {}
