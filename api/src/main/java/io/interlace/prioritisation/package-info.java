/**
 * Rounds in which people rank challenges: who votes, their ballots, and the ranking as it was when the round closed. Nobody
 * reads a single ballot: while a round is open it is known to whoever gave it, and closing cuts it from them. It stands after
 * {@code ranking} and may use every package before it.
 */
@NullMarked
package io.interlace.prioritisation;

import org.jspecify.annotations.NullMarked;
