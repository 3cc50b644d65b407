package io.interlace.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which way a trail is thin. */
@Schema(name = "TrailThinCode", description = "In which way a trail is thin")
enum ThinCode {
    /** Nothing that was heard or found. */
    NO_SOURCE,
    ONE_INSIGHT,
    ONE_FINDING,
    /** Several findings, all of one look back. */
    ONE_RETROSPECTIVE,
    NO_CONVERSATION,
    ONE_CONVERSATION,
    /** Nobody is on record as having said any of it. */
    NO_VOICE,
    /** Fewer than five that do not speak for one organisation together. */
    FEW_VOICES,
    /** Nearly all from one sector, or from two. */
    FEW_SECTORS,
    /** No conversation from somewhere. */
    PLACES_UNHEARD,
    /** One voice is behind much of it. */
    ONE_VOICE_OFTEN
}
