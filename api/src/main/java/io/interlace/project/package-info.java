/**
 * What becomes of chosen proposals: projects with a team that has time of its own, goals and milestones. What they are
 * promised is counted against the capacity of their call; when one is withdrawn, another proposal can take its place. It
 * stands after {@code decision} and may use every package before it.
 */
@NullMarked
package io.interlace.project;

import org.jspecify.annotations.NullMarked;
