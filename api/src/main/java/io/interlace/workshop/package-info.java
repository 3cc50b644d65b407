/**
 * Workshops: working sessions with the team of a project, guided by chosen principles; who takes part, what came of them, and
 * what those who attended say of each principle. It stands after {@code principle} and may use every package before it.
 */
@NullMarked
package io.interlace.workshop;

import org.jspecify.annotations.NullMarked;
