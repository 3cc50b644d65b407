package io.interlace.call;

import java.util.List;
import java.util.UUID;

/**
 * Told, in the transaction that does it and before it does, to those who keep what was said of these proposals: they were
 * submitted, and will say something else. Their call is open and stays so until the transaction ends.
 */
public record ProposalsRevised(UUID programmeId, List<UUID> proposalIds) {}
