/**
 * Consensus from ballots: the order with the least disagreement and its proof, the strongest paths beside it, what weights
 * changed, and how sure each rank is. Values in, values out: it knows no framework, no database and nothing of the programme.
 * It stands after {@code challenge} and may use every package before it; it uses {@code reach} for weights and small numbers.
 */
@NullMarked
package io.interlace.ranking;

import org.jspecify.annotations.NullMarked;
