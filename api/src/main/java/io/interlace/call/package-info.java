/**
 * Calls for proposals and what is proposed: a call with its criteria, checks and quotas, which opens and closes, and the
 * proposals that come in meanwhile, entered by the team or sent by the public form without an account. It stands after
 * {@code map} and may use every package before it; who scores proposals and which are chosen is told later in the line.
 */
@NullMarked
package io.interlace.call;

import org.jspecify.annotations.NullMarked;
