/**
 * How proposals are assessed: a panel of members, each of whom is given as many proposals as the others, says where a
 * conflict of interest lies, and scores the rest without seeing what the others say until they have said all they have to.
 * It stands after {@code call} and may use every package before it.
 */
@NullMarked
package io.interlace.assessment;

import org.jspecify.annotations.NullMarked;
