/**
 * Consensus from ballots: orders with the least disagreement, the strongest paths, and how sure each rank is. It knows no
 * framework and nothing of the programme.
 * It stands after {@code challenge} and may use every package before it.
 */
@NullMarked
package io.interlace.ranking;

import org.jspecify.annotations.NullMarked;
