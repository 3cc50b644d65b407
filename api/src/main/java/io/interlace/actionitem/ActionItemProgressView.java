package io.interlace.actionitem;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether teams follow through, on the wire. */
@Schema(name = "ActionItemProgress", description = "Whether teams do what they agreed to do")
record ActionItemProgressView(
        @Schema(description = "Still to be done", examples = "13", required = true)
        int open,

        @Schema(description = "Of these, those whose day is over", examples = "2", required = true)
        int overdue,

        @Schema(description = "Done", examples = "24", required = true)
        int done,

        @Schema(description = "Dropped, for a reason", examples = "1", required = true)
        int dropped,

        @Nullable
        @Schema(
                description =
                        "The share that is done of what is done or overdue, between 0 and 1; null while there is none",
                examples = "0.92",
                nullable = true,
                required = true)
        Double doneRate,

        @Schema(description = "The same by the month in which it was due, the earliest first", required = true)
        List<Month> months) {

    /** What was due in one month. */
    @Schema(name = "ActionItemMonth", description = "What was due in one month, and what became of it by now")
    record Month(
            @Schema(description = "Its first day", examples = "2027-02-01", required = true)
            LocalDate month,

            @Schema(description = "Still to be done", examples = "1", required = true)
            int open,

            @Schema(description = "Of these, those whose day is over", examples = "1", required = true)
            int overdue,

            @Schema(description = "Done", examples = "8", required = true)
            int done,

            @Schema(description = "Of these, done on their day or before", examples = "6", required = true)
            int doneInTime,

            @Schema(description = "Dropped, for a reason", examples = "0", required = true)
            int dropped) {}

    /** The months and their sums. */
    static ActionItemProgressView of(List<Month> months) {
        int overdue = months.stream().mapToInt(Month::overdue).sum();
        int done = months.stream().mapToInt(Month::done).sum();
        return new ActionItemProgressView(
                months.stream().mapToInt(Month::open).sum(),
                overdue,
                done,
                months.stream().mapToInt(Month::dropped).sum(),
                done + overdue == 0 ? null : (double) done / (done + overdue),
                months);
    }
}
