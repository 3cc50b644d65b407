package io.interlace.target;

import static io.interlace.target.TargetStatus.AT_RISK;
import static io.interlace.target.TargetStatus.MET;
import static io.interlace.target.TargetStatus.NO_DATA;
import static io.interlace.target.TargetStatus.OFF_TRACK;
import static io.interlace.target.TargetStatus.ON_TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = START.plusDays(100);

    /** From 20 to 80 in a hundred days. */
    private static final Aim MORE = new Aim(
            TargetDirection.UP, new Measured(START, BigDecimal.valueOf(20)), new Measured(END, BigDecimal.valueOf(80)));

    private static final Aim LESS = new Aim(
            TargetDirection.DOWN,
            new Measured(START, BigDecimal.valueOf(80)),
            new Measured(END, BigDecimal.valueOf(20)));

    /** Day and value in turn. */
    private static List<Measured> measured(double... daysAndValues) {
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < daysAndValues.length; i += 2) {
            all.add(new Measured(START.plusDays((long) daysAndValues[i]), BigDecimal.valueOf(daysAndValues[i + 1])));
        }
        return all;
    }

    private static TargetStatus status(Aim aim, double... daysAndValues) {
        return Outlook.of(aim, measured(daysAndValues)).status();
    }

    @Test
    void isMetOnceTheLastValueReachesTheTarget() {
        assertEquals(MET, status(MORE, 10, 80));
        assertEquals(MET, status(MORE, 10, 20, 20, 30, 30, 81));
        assertEquals(MET, status(LESS, 10, 20));
        // a target that was reached once is not met: 95 - 1.5 a day leads to -55
        assertEquals(OFF_TRACK, status(MORE, 10, 80, 20, 50, 30, 50));
    }

    @Test
    void saysNothingOfFewerThanThreeValues() {
        Outlook outlook = Outlook.of(MORE, measured(10, 30, 20, 40));
        assertEquals(NO_DATA, outlook.status());
        assertNull(outlook.forecast());
        assertNull(outlook.slopePer30Days());
        assertEquals(NO_DATA, status(MORE));
        assertEquals(NO_DATA, status(MORE, 10, 30, 10, 31, 10, 32));
    }

    @Test
    void expectsWhatTheLineSaysOfTheTargetsDay() {
        Outlook on = Outlook.of(MORE, measured(0, 20, 10, 26, 20, 32));
        assertEquals(ON_TRACK, on.status());
        assertEquals(0, BigDecimal.valueOf(80).compareTo(on.forecast()));
        assertEquals(0, BigDecimal.valueOf(18).compareTo(on.slopePer30Days()));
        // half of the way, and a little less
        assertEquals(AT_RISK, status(MORE, 0, 20, 10, 23, 20, 26));
        assertEquals(OFF_TRACK, status(MORE, 0, 20, 10, 22.99, 20, 25.98));
        assertEquals(OFF_TRACK, status(MORE, 0, 20, 10, 19, 20, 18));
        assertEquals(ON_TRACK, status(LESS, 0, 80, 10, 74, 20, 68));
        assertEquals(AT_RISK, status(LESS, 0, 80, 10, 77, 20, 74));
        assertEquals(OFF_TRACK, status(LESS, 0, 80, 10, 80, 20, 80));
    }

    @Test
    void leavesOutWhatIsMeasuredAfterTheTargetsDay() {
        assertEquals(OFF_TRACK, status(MORE, 0, 20, 10, 20, 20, 20, 101, 90));
        assertEquals(MET, status(MORE, 0, 20, 10, 20, 100, 80, 101, 30));
        assertEquals(NO_DATA, status(MORE, 101, 90, 102, 90, 103, 90));
    }

    @Test
    void expectsNothingOnceTheTargetsDayIsOver() {
        assertEquals(AT_RISK, Outlook.on(END, END, AT_RISK));
        assertEquals(OFF_TRACK, Outlook.on(END.plusDays(1), END, AT_RISK));
        assertEquals(OFF_TRACK, Outlook.on(END.plusDays(1), END, ON_TRACK));
        assertEquals(MET, Outlook.on(END.plusDays(1), END, MET));
        assertEquals(NO_DATA, Outlook.on(END.plusDays(1), END, NO_DATA));
    }

    @Test
    void goesStraightFromBaselineToTarget() {
        assertEquals(0, BigDecimal.valueOf(20).compareTo(MORE.path(START.minusDays(5))));
        assertEquals(0, BigDecimal.valueOf(50).compareTo(MORE.path(START.plusDays(50))));
        assertEquals(0, BigDecimal.valueOf(80).compareTo(MORE.path(END.plusDays(5))));
        assertEquals(0, new BigDecimal("79.4").compareTo(LESS.path(START.plusDays(1))));
    }

    @Property(tries = 200)
    void isTheSameTurnedRound(
            @ForAll @IntRange(min = 0, max = 100) int a,
            @ForAll @IntRange(min = 0, max = 100) int b,
            @ForAll @IntRange(min = 0, max = 100) int c) {
        assertEquals(status(MORE, 10, a, 20, b, 30, c), status(LESS, 10, 100 - a, 20, 100 - b, 30, 100 - c));
    }
}
