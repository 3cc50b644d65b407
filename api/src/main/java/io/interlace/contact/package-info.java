/**
 * How much of people's time is asked for: the contact policy of a programme, and the ledger of every ask. Uses http, event,
 * mail, identity, imports, programme, stakeholder and participation. Whom to ask for the sake of reach is decided later in
 * the line.
 */
@NullMarked
package io.interlace.contact;

import org.jspecify.annotations.NullMarked;
