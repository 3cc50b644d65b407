/**
 * Listening to people: conversations that are planned within the contact policy and held, what was said in them, and whether
 * it may be quoted.
 * It stands after {@code invitation} and may use every package before it.
 */
@NullMarked
package io.interlace.conversation;

import org.jspecify.annotations.NullMarked;
