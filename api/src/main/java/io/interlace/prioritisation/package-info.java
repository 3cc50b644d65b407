/**
 * Rounds in which people rank challenges: who votes, their ballots, and the ranking as it was when the round closed.
 * It stands after {@code ranking} and may use every package before it.
 */
@NullMarked
package io.interlace.prioritisation;

import org.jspecify.annotations.NullMarked;
