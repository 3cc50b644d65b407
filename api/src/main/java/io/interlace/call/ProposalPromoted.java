package io.interlace.call;

import java.util.UUID;

/** Told, in the transaction that does it, when a proposal that was left on the table takes the place of one that fell away. */
public record ProposalPromoted(UUID callId, UUID proposalId) {}
