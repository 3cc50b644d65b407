package io.interlace.shortlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be computed and kept.
 *
 * @param isNumbered whether the title is not one that somebody gave to this, so that a number may be put to it
 * @param repeats the shortlist whose question it asks again
 */
record ShortlistOrder(
        UUID id,
        UUID callId,
        @Nullable String title,
        boolean isNumbered,
        @Nullable UUID repeats,
        ShortlistCase asked) {

    ShortlistOrder named(@Nullable String name) {
        return new ShortlistOrder(id, callId, name, isNumbered, repeats, asked);
    }
}
