/**
 * What was learned from conversations: insights that say what to tackle or to make use of, who could act, and how many
 * independent voices each rests on; themes that gather them.
 * It stands after {@code clustering} and may use every package before it.
 */
@NullMarked
package io.interlace.insight;

import org.jspecify.annotations.NullMarked;
