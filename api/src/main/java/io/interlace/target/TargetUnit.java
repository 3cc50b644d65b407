package io.interlace.target;

import java.math.BigDecimal;

/** What a target is measured in. */
enum TargetUnit {
    PERCENT(BigDecimal.valueOf(100)),
    COUNT(BigDecimal.valueOf(1_000_000_000)),
    MINUTES(BigDecimal.valueOf(1_000_000_000)),
    DAYS(BigDecimal.valueOf(1_000_000_000));

    private final BigDecimal most;

    TargetUnit(BigDecimal most) {
        this.most = most;
    }

    /** Nothing is less than none, and no share more than all. */
    BigDecimal most() {
        return most;
    }

    /** The nearest value that can be. */
    BigDecimal within(BigDecimal value) {
        return value.max(BigDecimal.ZERO).min(most);
    }
}
