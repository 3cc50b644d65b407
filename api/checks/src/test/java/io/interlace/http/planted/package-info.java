/** Violations, for the architecture tests to find. */
@NullMarked
package io.interlace.http.planted;

import org.jspecify.annotations.NullMarked;
