package io.interlace.insight;

import java.util.List;
import java.util.UUID;

/**
 * Told, in the transaction that does it, to those who cite insights: what cited any of these cites those that took their place,
 * each once, and them no more. Several became one, whose rows are all locked already, or one became several.
 *
 * @param fromIds what is part of another now, or was taken apart
 * @param intoIds the one that stays, or the parts
 */
public record InsightsReplaced(UUID programmeId, List<UUID> fromIds, List<UUID> intoIds) {}
