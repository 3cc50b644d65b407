package io.interlace.stakeholder;

import java.util.UUID;

/**
 * Told, in the transaction that does it and before the duplicate's row goes, to those who keep something about either:
 * what was the duplicate's is the kept person's now.
 */
public record StakeholderMerged(UUID programmeId, UUID keptId, UUID duplicateId) {}
