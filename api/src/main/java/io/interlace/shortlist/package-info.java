/**
 * The shortlist of a call: what the assessors' scores come to, the best set that is also balanced, with the proof and the
 * price of it, and a sentence for every proposal that was not chosen. Its computations know no framework and no database;
 * they read records and answer records. It stands after {@code assessment} and may use every package before it.
 */
@NullMarked
package io.interlace.shortlist;

import org.jspecify.annotations.NullMarked;
