package io.interlace.target;

import io.interlace.http.Wrong;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value on a day. */
@Schema(name = "TargetPoint", description = "A value on a day")
record TargetPoint(
        @NotNull
        @Schema(description = "The day, from 2000-01-01 to 2199-12-31", examples = "2025-10-31", required = true)
        LocalDate on,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @Digits(integer = 10, fraction = 4)
        @Schema(
                description = "The value, in the unit of the target; at most 100 where that is PERCENT",
                examples = "71.5",
                format = "decimal",
                minimum = "0",
                maximum = "1000000000",
                multipleOf = 0.0001,
                required = true)
        BigDecimal value) {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int MOST_DIGITS = 10;

    TargetPoint {
        value = value == null ? value : plain(value);
    }

    /**
     * The same number without zeros at its end, so that equal ones are alike. One far too large stays as it was written, until it
     * is refused: a few characters can stand for more digits than there is memory for.
     */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MOST_DIGITS ? stripped.setScale(0) : stripped;
    }

    Measured measured() {
        return new Measured(on, value);
    }

    /** Adds what is wrong with it. */
    void check(TargetUnit unit, String pointer, List<Wrong> wrong) {
        checkDay(on, pointer + "/on", wrong);
        checkValue(value, unit, pointer + "/value", wrong);
    }

    static void checkDay(LocalDate on, String pointer, List<Wrong> wrong) {
        if (on.isBefore(FIRST) || on.isAfter(LAST)) {
            wrong.add(new Wrong(pointer, "is a day from " + FIRST + " to " + LAST));
        }
    }

    static void checkValue(BigDecimal value, TargetUnit unit, String pointer, List<Wrong> wrong) {
        if (value.compareTo(unit.most()) > 0) {
            wrong.add(new Wrong(pointer, "is " + unit.most() + " at most, in " + unit));
        }
    }
}
