package io.interlace.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who could act, as those see it who said so, month by month and theme by theme. */
@Schema(
        name = "WhoCouldActByMonth",
        description =
                "Of the insights that are kept, who could act by those who said them, by the month in which each was first heard")
record WhoCouldActView(
        @Schema(description = "The months in which something was heard, the earliest first", required = true)
        List<Month> months,

        @Schema(
                description =
                        "The themes that something is of, in their order; what is of several counts in each, of none in none",
                required = true)
        List<OfTheme> themes) {

    /** What is of one theme. */
    @Schema(name = "WhoCouldActOnTheme", description = "What is of one theme, counted by who could act")
    record OfTheme(
            @Schema(description = "The theme", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b21", required = true)
            UUID themeId,

            @Schema(description = "What that is called", examples = "Tests and results", required = true)
            String name,

            @Schema(description = "They themselves", examples = "4", required = true)
            int us,

            @Schema(description = "Others", examples = "9", required = true)
            int others,

            @Schema(description = "They and others together", examples = "6", required = true)
            int both,

            @Schema(description = "Nobody said", examples = "2", required = true)
            int unsaid) {}

    /** What was first heard in one month. */
    @Schema(name = "WhoCouldActMonth", description = "What was first heard in one month, counted by who could act")
    record Month(
            @Schema(description = "Its first day", examples = "2026-02-01", required = true)
            LocalDate month,

            @Schema(description = "They themselves", examples = "4", required = true)
            int us,

            @Schema(description = "Others", examples = "9", required = true)
            int others,

            @Schema(description = "They and others together", examples = "6", required = true)
            int both,

            @Schema(description = "Nobody said", examples = "2", required = true)
            int unsaid) {}
}
