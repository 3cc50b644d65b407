/**
 * What challenges are to have come to and by when: targets with a baseline, what was measured since, and whether that leads
 * there. It stands after {@code prioritisation} and may use every package before it.
 */
@NullMarked
package io.interlace.target;

import org.jspecify.annotations.NullMarked;
