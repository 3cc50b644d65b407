package io.interlace.stakeholder;

import java.util.EnumSet;
import java.util.Set;

/** What became of a referral. Somebody who declined may change their mind; an acceptance stands. */
public enum ReferralStatus {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    /** The same pair once more. */
    DUPLICATE;

    public boolean mayBecome(ReferralStatus next) {
        return following().contains(next);
    }

    private Set<ReferralStatus> following() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED, DUPLICATE);
            case DECLINED -> EnumSet.of(ACCEPTED);
            case ACCEPTED, DUPLICATE -> EnumSet.noneOf(ReferralStatus.class);
        };
    }
}
