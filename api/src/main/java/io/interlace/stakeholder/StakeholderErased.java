package io.interlace.stakeholder;

import java.util.UUID;

/** Told, in the transaction that does it, to those who keep words, answers or addresses of this person. */
public record StakeholderErased(UUID programmeId, UUID stakeholderId) {}
