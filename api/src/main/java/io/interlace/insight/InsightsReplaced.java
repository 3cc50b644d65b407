package io.interlace.insight;

import java.util.List;
import java.util.UUID;

/**
 * Told, in the transaction that does it, to those who cite insights: what cited any of these cites the one that stays now, once
 * where it cited several. All are locked already.
 *
 * @param fromIds what is part of another now
 * @param intoId the one that stays
 */
public record InsightsJoined(UUID programmeId, List<UUID> fromIds, UUID intoId) {}
