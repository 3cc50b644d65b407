package io.interlace.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far something has come that somebody said. */
@Schema(name = "ContributionState", description = "How far something has come that somebody said")
enum ContributionState {
    /** Nobody has looked at it yet, or nothing was drawn from it yet. */
    WAITING,
    /** It is kept, and nothing has come of it yet. */
    KEPT,
    /** Something came of it. */
    LED_ON,
    /** It was not kept. */
    DECLINED
}
