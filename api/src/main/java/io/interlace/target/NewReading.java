package io.interlace.target;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was measured on a day. */
@Schema(name = "NewReading", description = "What was measured on a day")
record NewReading(
        @NotNull
        @Schema(
                description = "The day, from 2000-01-01, today at the latest; a target has one reading a day",
                examples = "2026-10-31",
                required = true)
        LocalDate on,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @Digits(integer = 10, fraction = 4)
        @Schema(
                description = "The value, in the unit of the target; at most 100 where that is PERCENT",
                examples = "85.7",
                format = "decimal",
                minimum = "0",
                maximum = "1000000000",
                multipleOf = 0.0001,
                required = true)
        BigDecimal value,

        @Nullable
        @Size(max = 500)
        @Schema(
                description = "What one should know of it",
                examples = "Two wards were closed.",
                maxLength = 500,
                nullable = true)
        String note) {

    NewReading {
        value = value == null ? value : TargetPoint.plain(value);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** With the note of what is there already, where it has none of its own. */
    NewReading orNoteOf(@Nullable NewReading known) {
        return note == null && known != null ? new NewReading(on, value, known.note()) : this;
    }

    /** @throws Problem 400 for a day that is yet to come, and for a value that cannot be */
    NewReading checked(TargetUnit unit, LocalDate today) {
        List<Wrong> wrong = new ArrayList<>();
        TargetPoint.checkDay(on, "/on", wrong);
        if (on.isAfter(today)) {
            wrong.add(new Wrong("/on", "is yet to come"));
        }
        TargetPoint.checkValue(value, unit, "/value", wrong);
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return this;
    }
}
