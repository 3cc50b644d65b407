/** The entry point of the service and the database it brings along when it is given none. */
@NullMarked
package io.interlace;

import org.jspecify.annotations.NullMarked;
