/**
 * Signs that working together is difficult, drawn from findings and insights: how often they are met, where, and since when.
 * It stands after {@code retrospective} and may use every package before it.
 */
@NullMarked
package io.interlace.symptom;

import org.jspecify.annotations.NullMarked;
