package io.interlace.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was measured leads to a target. What was measured after the target's day does not count. The first that holds:
 *
 * <ol>
 *   <li>MET: the last value reaches the target.
 *   <li>NO_DATA: there are fewer than three, or all are of one day.
 *   <li>Otherwise the {@link TheilSen} line through all of them says what to expect on the target's day. ON_TRACK: it reaches
 *       the target. AT_RISK: it covers at least half of the way from baseline to target. OFF_TRACK: it covers less.
 * </ol>
 *
 * <p>Once the target's day is over nothing is expected any more: what is not MET is OFF_TRACK, or has NO_DATA.
 *
 * @param status until the target's day is over
 * @param forecast what the line says of the target's day, in the unit of the target; null without a line
 * @param slopePer30Days what the line gains in 30 days, in the unit of the target; null without a line
 */
record Outlook(
        TargetStatus status,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal slopePer30Days) {

    private static final int FEWEST = 3;
    private static final int MONTH = 30;
    private static final BigFraction HALF = new BigFraction(1, 2);

    /** @param measured in any order, values with four decimals at most */
    static Outlook of(Aim aim, List<Measured> measured) {
        List<Measured> counted = measured.stream()
                .filter(one -> !one.on().isAfter(aim.wanted().on()))
                .sorted(Comparator.comparing(Measured::on))
                .toList();
        boolean met = !counted.isEmpty()
                && aim.isReachedBy(counted.get(counted.size() - 1).value());
        if (counted.size() < FEWEST
                || counted.stream().map(Measured::on).distinct().count() < 2) {
            return new Outlook(met ? TargetStatus.MET : TargetStatus.NO_DATA, null, null);
        }
        TheilSen line = TheilSen.through(counted);
        BigFraction expected = line.on(aim.wanted().on());
        return new Outlook(
                met ? TargetStatus.MET : expectation(aim.covered(expected)),
                TheilSen.rounded(expected),
                line.gainedIn(MONTH));
    }

    private static TargetStatus expectation(BigFraction covered) {
        if (covered.compareTo(BigFraction.ONE) >= 0) {
            return TargetStatus.ON_TRACK;
        }
        return covered.compareTo(HALF) >= 0 ? TargetStatus.AT_RISK : TargetStatus.OFF_TRACK;
    }

    /** How it is on a day: once the target's is over, nothing is expected any more. */
    static TargetStatus on(LocalDate today, LocalDate wantedOn, TargetStatus until) {
        boolean expected = until == TargetStatus.ON_TRACK || until == TargetStatus.AT_RISK;
        return expected && today.isAfter(wantedOn) ? TargetStatus.OFF_TRACK : until;
    }
}
