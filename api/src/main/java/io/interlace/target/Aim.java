package io.interlace.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hipparchus.fraction.BigFraction;

/**
 * Where a target begins and where it is to come.
 *
 * @param direction towards which value is better: that of {@code wanted} is better than that of {@code baseline}
 * @param baseline what was measured before anything was done
 * @param wanted what is to be measured, on a later day
 */
record Aim(TargetDirection direction, Measured baseline, Measured wanted) {

    /** Whether a value is as good as is wanted. */
    boolean isReachedBy(BigDecimal value) {
        return direction.reaches(value, wanted.value());
    }

    /** How much of the way from baseline to target a value is: 0 at the baseline, 1 at the target, exact. */
    BigFraction covered(BigFraction value) {
        BigFraction from = TheilSen.fraction(baseline.value());
        return value.subtract(from).divide(TheilSen.fraction(wanted.value()).subtract(from));
    }

    /** Where the straight path from baseline to target stands on a day, to four decimals; level before and after it. */
    BigDecimal path(LocalDate day) {
        if (!day.isAfter(baseline.on())) {
            return baseline.value();
        }
        if (!day.isBefore(wanted.on())) {
            return wanted.value();
        }
        long gone = day.toEpochDay() - baseline.on().toEpochDay();
        long all = wanted.on().toEpochDay() - baseline.on().toEpochDay();
        BigFraction from = TheilSen.fraction(baseline.value());
        return TheilSen.rounded(
                from.add(TheilSen.fraction(wanted.value()).subtract(from).multiply(new BigFraction(gone, all))));
    }
}
