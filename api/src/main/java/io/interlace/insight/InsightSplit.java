package io.interlace.insight;

import java.util.List;
import java.util.UUID;

/**
 * Told, in the transaction that does it, to those who cite insights: what cited the one that was taken apart cites all of its
 * parts now, and it no more.
 */
public record InsightSplit(UUID programmeId, UUID fromId, List<UUID> partIds) {}
