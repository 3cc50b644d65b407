/**
 * The log of facts: every command appends what it did in its own transaction, and the feed hands it on without ever
 * skipping a commit. Uses http only.
 */
@NullMarked
package io.interlace.event;

import org.jspecify.annotations.NullMarked;
