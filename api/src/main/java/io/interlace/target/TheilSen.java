package io.interlace.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * A straight line through what was measured that one wild value does not bend. Its slope is the median of the slopes between
 * all pairs of days that differ, m = median((v_j − v_i) / (t_j − t_i)); its height the median of what is left,
 * b = median(v_i − m·t_i). Of an even number, the median is the mean of the middle two. Up to 29 % of the values may be
 * anything without carrying the line away. Days count from 1970-01-01, values are in the unit of the target.
 *
 * <p>It is reckoned in fractions, so that it is exact: the line through points of one line is that line. Two thousand values
 * make two million pairs.
 *
 * <p>Source: H. Theil, "A rank-invariant method of linear and polynomial regression analysis", Proceedings of the Royal
 * Netherlands Academy of Sciences 53, 1950; P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau",
 * Journal of the American Statistical Association 63, 1968.
 *
 * @param slope in units of the target a day
 * @param height where the line stands on day 0
 */
record TheilSen(BigFraction slope, BigFraction height) {

    /** A value as a whole number of the smallest parts that are kept. */
    private static final int DECIMALS = 4;

    private static final BigFraction PARTS = new BigFraction(10_000);

    /** Parts gained over some days; the days are positive. */
    private record Slope(long parts, long days) {

        /** By what each is a day; products of what is kept fit a long. */
        static final Comparator<Slope> BY_STEEPNESS =
                (a, b) -> Long.compare(Math.multiplyExact(a.parts, b.days), Math.multiplyExact(b.parts, a.days));

        BigFraction aDay() {
            return new BigFraction(parts, days).divide(PARTS);
        }
    }

    /**
     * The line through these.
     *
     * @param measured on two different days at least, in any order, values with four decimals at most
     * @throws IllegalArgumentException where all are of one day
     */
    static TheilSen through(List<Measured> measured) {
        BigFraction slope = medianSlope(measured);
        return new TheilSen(
                slope,
                median(measured.stream()
                        .map(one -> fraction(one.value()).subtract(slope.multiply(day(one.on()))))
                        .sorted()
                        .toList()));
    }

    private static BigFraction medianSlope(List<Measured> measured) {
        List<Slope> slopes = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            for (int j = i + 1; j < measured.size(); j++) {
                long days = day(measured.get(j).on()) - day(measured.get(i).on());
                long parts =
                        parts(measured.get(j).value()) - parts(measured.get(i).value());
                if (days != 0) {
                    slopes.add(days > 0 ? new Slope(parts, days) : new Slope(-parts, -days));
                }
            }
        }
        if (slopes.isEmpty()) {
            throw new IllegalArgumentException("A line takes two days");
        }
        slopes.sort(Slope.BY_STEEPNESS);
        int half = slopes.size() / 2;
        return slopes.size() % 2 == 1
                ? slopes.get(half).aDay()
                : mean(slopes.get(half - 1).aDay(), slopes.get(half).aDay());
    }

    private static BigFraction median(List<BigFraction> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : mean(sorted.get(half - 1), sorted.get(half));
    }

    private static BigFraction mean(BigFraction a, BigFraction b) {
        return a.add(b).divide(2);
    }

    /** Where the line stands on a day. */
    BigFraction on(LocalDate day) {
        return height.add(slope.multiply(day(day)));
    }

    /** What is gained in so many days, to four decimals. */
    BigDecimal gainedIn(int days) {
        return rounded(slope.multiply(days));
    }

    /** A fraction to four decimals. */
    static BigDecimal rounded(BigFraction value) {
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), DECIMALS, RoundingMode.HALF_EVEN);
    }

    static BigFraction fraction(BigDecimal value) {
        return new BigFraction(parts(value)).divide(PARTS);
    }

    private static long parts(BigDecimal value) {
        return value.movePointRight(DECIMALS).longValueExact();
    }

    private static long day(LocalDate date) {
        return date.toEpochDay();
    }
}
