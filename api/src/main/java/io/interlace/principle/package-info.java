/**
 * Principles for working together: each starts as a claim from desk research, is put to the test, and is refined version by
 * version. A version is written once and never changed, so that whatever cites it goes on saying the same. It stands after
 * {@code project} and may use every package before it.
 */
@NullMarked
package io.interlace.principle;

import org.jspecify.annotations.NullMarked;
