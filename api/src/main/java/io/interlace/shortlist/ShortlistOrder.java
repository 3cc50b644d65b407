package io.interlace.shortlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be computed and kept.
 *
 * @param repeats the shortlist whose question it asks again
 */
record ShortlistOrder(
        UUID id,
        UUID callId,
        @Nullable String title,
        @Nullable UUID repeats,
        ShortlistCase asked) {}
