package io.interlace.stakeholder;

import java.util.UUID;

/**
 * Told, in the transaction in which somebody asked not to be contacted any more, to those who mean to write to them. By
 * whichever way that was: their own link, a lead, a file, or a merge with somebody who had asked for it. The person's row is
 * locked by then.
 */
public record StakeholderOptedOut(UUID programmeId, UUID stakeholderId) {}
