package io.interlace.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far it could be judged where a trail is thin. */
@Schema(name = "TrailJudged", description = "How far it could be judged where a trail is thin")
enum Judged {
    WHOLLY,
    /** Some of it may not be told to this reader, or findings do not tell from whom they come, or the trail is not whole. */
    PARTLY,
    /** Where evidence begins, and what comes of work, rests on nothing that was heard or found. */
    NOT
}
