/**
 * How organisations work together now and how they could: service models of actors, steps and links, with the breakdowns and
 * improvements that are pinned to them, and what stays, goes and comes between the two.
 * It stands after {@code map} and may use every package before it.
 */
@NullMarked
package io.interlace.servicemodel;

import org.jspecify.annotations.NullMarked;
