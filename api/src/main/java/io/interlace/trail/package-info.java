/**
 * What spans capabilities: the overview of a programme, the feed of what happened in it, and the front door of the API. Uses
 * every package before it; none uses it.
 */
@NullMarked
package io.interlace.trail;

import org.jspecify.annotations.NullMarked;
