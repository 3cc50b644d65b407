package io.interlace.contact;

import java.util.UUID;

/**
 * Told, in the transaction in which a member takes an ask out of the ledger, to those who have asked for it in some way of
 * their own. They may refuse.
 */
public record AskCancelled(UUID contactId) {}
