package io.interlace.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a programme is made from. */
@Schema(name = "NewProgramme", description = "What a programme is made from")
record NewProgramme(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Name as people know it",
                examples = "Working together across the interface",
                maxLength = 200,
                required = true)
        String name,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "What it is to change, in plain words",
                examples = "Fewer things lost between practice and hospital",
                maxLength = 4000,
                required = true)
        String purpose,

        @NotNull @Schema(description = "First day", examples = "2026-01-05", required = true)
        LocalDate startsOn,

        @Nullable @Schema(description = "Last day, that day included", examples = "2027-03-31", nullable = true)
        LocalDate endsOn,

        @Nullable
        @Size(max = 60)
        @Schema(
                description = "Time zone that dates are meant in; Europe/London unless said",
                examples = "Europe/London",
                maxLength = 60,
                nullable = true)
        String timeZone) {}
