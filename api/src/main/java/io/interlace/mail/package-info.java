/**
 * Mail that leaves the service: queued by the command that wants it, sent once by whichever node comes first. A
 * demonstration keeps its mail to be read instead. Uses http only.
 */
@NullMarked
package io.interlace.mail;

import org.jspecify.annotations.NullMarked;
