package io.interlace.actionitem;

import java.util.UUID;

/**
 * What a team will do is not what it was.
 *
 * @param projectId whose team it is
 */
public record ActionItemsChanged(UUID programmeId, UUID projectId) {}
