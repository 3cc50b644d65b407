package io.interlace.reach;

/** Where the words of a limitation come from. */
enum LimitationOrigin {
    /** From the figures. */
    COMPUTED,
    /** From a lead, in place of those computed. */
    EDITED,
    /** From a lead, of something the figures do not tell. */
    OWN
}
