package io.interlace.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. It is thin: which resource, in which version, which properties changed, and values of enums;
 * never a name or a word of a person. Who wants more reads the resource, if they may.
 *
 * @param actorId whose account did it; none for somebody who came by a link, and never anything that tells who that was
 * @param kind the resource, in kebab-case
 * @param action what happened to it, in the past tense
 */
public record Fact(
        UUID programmeId,
        @Nullable UUID actorId,
        String kind,
        String action,
        UUID resourceId,
        long version,
        List<String> changed,
        Map<String, String> values) {}
