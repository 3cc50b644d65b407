/**
 * What the panel decides of a call, on a shortlist that was computed or in spite of it, and the letters that tell every proposer
 * what became of their proposal and why. A decision is made once and for all, and nothing of it is half done. It stands after
 * {@code shortlist} and may use every package before it.
 */
@NullMarked
package io.interlace.decision;

import org.jspecify.annotations.NullMarked;
