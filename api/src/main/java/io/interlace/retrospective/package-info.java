/**
 * Looking back with the teams of projects: retrospectives that go from writing for oneself to what will be done, on a board
 * that everybody sees at once. It stands after {@code workshop} and may use every package before it.
 */
@NullMarked
package io.interlace.retrospective;

import org.jspecify.annotations.NullMarked;
