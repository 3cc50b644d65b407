package io.interlace.reach;

/**
 * Between what an estimate is likely to lie.
 *
 * @param lower the lower end, not above the upper one
 * @param upper the upper end
 */
record Interval(double lower, double upper) {}
