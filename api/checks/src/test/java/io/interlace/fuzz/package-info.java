/** Requests made by machines, right and wrong ones, against the published contract and against a model of the service. */
@NullMarked
package io.interlace.fuzz;

import org.jspecify.annotations.NullMarked;
