package io.interlace.target;

import java.math.BigDecimal;

/** Whether more is better, or less. */
enum TargetDirection {
    UP,
    DOWN;

    /** Whether a value is as good as another, or better. */
    boolean reaches(BigDecimal value, BigDecimal wanted) {
        return this == UP ? value.compareTo(wanted) >= 0 : value.compareTo(wanted) <= 0;
    }
}
