/**
 * What is to be overcome: challenges with the symptoms and insights that they rest on, who owns them and how far they are.
 * It stands after {@code symptom} and may use every package before it.
 */
@NullMarked
package io.interlace.challenge;

import org.jspecify.annotations.NullMarked;
