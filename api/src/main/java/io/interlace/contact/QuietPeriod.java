package io.interlace.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which the programme asks nobody. */
@Schema(name = "QuietPeriod", description = "Days on which the programme asks nobody")
record QuietPeriod(
        @NotNull @Schema(description = "First day", examples = "2026-12-21", required = true)
        LocalDate from,

        @NotNull @Schema(description = "Last day", examples = "2027-01-03", required = true)
        LocalDate to,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Why, in a few words", examples = "Winter pressure", maxLength = 200, required = true)
        String reason) {}
