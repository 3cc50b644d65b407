/**
 * What people do for themselves without an account, by a link of their own: say yes or no, name colleagues, say what they
 * are, leave, be forgotten, and see what came of it. Uses http, event, mail, identity, imports, programme and stakeholder;
 * whoever asks people for something makes their links with {@link io.interlace.participation.ParticipationLinks} and hears
 * of their answers by {@link io.interlace.participation.ParticipationAnswered}.
 */
@NullMarked
package io.interlace.participation;

import org.jspecify.annotations.NullMarked;
