/**
 * Reach: who is heard against who is there, what the chains of referral say of it, whose voice dominates, whom to invite
 * next, and the limitations to be stated wherever results are shown. Uses http, event, mail, identity, imports, programme,
 * stakeholder, participation and contact. Its computations know no framework, and later packages use {@code SmallNumbers} and {@code Raking}.
 */
@NullMarked
package io.interlace.reach;

import org.jspecify.annotations.NullMarked;
