package io.interlace.target;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was measured on a day. */
record Measured(LocalDate on, BigDecimal value) {}
