/**
 * What teams agree to do because of what they found, by whom and until when, and whether it is followed through. It stands
 * after {@code workshop}; retrospectives, where action items are agreed and come back, use it.
 */
@NullMarked
package io.interlace.actionitem;

import org.jspecify.annotations.NullMarked;
