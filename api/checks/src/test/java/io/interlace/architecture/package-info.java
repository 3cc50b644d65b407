/** Rules that the code as a whole keeps, and violations planted to show that each can fail. */
@NullMarked
package io.interlace.architecture;

import org.jspecify.annotations.NullMarked;
