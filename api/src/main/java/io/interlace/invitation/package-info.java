/**
 * Asking people by mail, alone or many at once: templates, invitations, reminders, and what became of each. Uses http,
 * event, mail, identity, imports, programme, stakeholder, participation and contact: each invitation is an ask in the
 * ledger, a link of the person's own, and a mail in the outbox. Whom to invite for the sake of reach is decided later in the
 * line.
 */
@NullMarked
package io.interlace.invitation;

import org.jspecify.annotations.NullMarked;
