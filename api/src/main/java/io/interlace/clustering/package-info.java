/**
 * Which short texts could say the same, by the words they share: notes of boards, insights without a theme. Pure computation;
 * it uses no other package.
 */
@NullMarked
package io.interlace.clustering;

import org.jspecify.annotations.NullMarked;
