/**
 * Who is calling and what they may do: signing keys, tokens, sign-in, members and their roles. Uses http, event and mail;
 * every later package declares its access rules with {@link io.interlace.identity.Allows}.
 */
@NullMarked
package io.interlace.identity;

import org.jspecify.annotations.NullMarked;
