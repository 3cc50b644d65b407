/**
 * Breaks what the service stands on while clients use it, and counts afterwards: drives the packaged service and its own
 * PostgreSQL as processes, keeps a log of what clients were told, and holds the database, the feed and the mailbox against
 * it. Knows nothing of the service but its contract, its tables and its settings.
 */
@NullMarked
package io.interlace.faults;

import org.jspecify.annotations.NullMarked;
