package io.interlace.reach;

/** What a limitation is about. */
public enum LimitationCode {
    /** There is nothing to measure reach against. */
    NO_FRAME(LimitationSeverity.MEDIUM),
    /** Nobody engaged of a category that the frame counts. */
    NOBODY_ENGAGED(LimitationSeverity.HIGH),
    UNDER_HEARD(LimitationSeverity.HIGH),
    OVER_HEARD(LimitationSeverity.MEDIUM),
    /** Of those asked, many declined or did not answer. */
    SILENCE(LimitationSeverity.MEDIUM),
    /** A few people said most. */
    VOICE_CONCENTRATED(LimitationSeverity.HIGH),
    /** Nobody came in by referral. */
    ONE_WAVE(LimitationSeverity.MEDIUM),
    /** The estimates still moved when the last people came in. */
    NOT_SETTLED(LimitationSeverity.MEDIUM),
    /** People referred their own kind. */
    HOMOPHILY(LimitationSeverity.MEDIUM),
    /** Many gave no network size. */
    MISSING_SIZES(LimitationSeverity.LOW),
    /** What a lead has added. */
    OWN(LimitationSeverity.MEDIUM);

    private final LimitationSeverity usually;

    LimitationCode(LimitationSeverity usually) {
        this.usually = usually;
    }

    /** How much it matters unless a lead says otherwise. */
    LimitationSeverity usually() {
        return usually;
    }
}
