package io.interlace.stakeholder;

import java.util.EnumSet;
import java.util.Set;

/** How far a person has come. Each status knows those that may follow it; to have engaged is never undone. */
public enum StakeholderStatus {
    IDENTIFIED,
    INVITED,
    ENGAGED,
    DECLINED,
    OPTED_OUT;

    public boolean mayBecome(StakeholderStatus next) {
        return following().contains(next);
    }

    Set<StakeholderStatus> following() {
        return switch (this) {
            case IDENTIFIED -> EnumSet.of(INVITED, ENGAGED, DECLINED, OPTED_OUT);
            case INVITED -> EnumSet.of(ENGAGED, DECLINED, OPTED_OUT);
            case DECLINED -> EnumSet.of(INVITED, ENGAGED, OPTED_OUT);
            case ENGAGED -> EnumSet.of(OPTED_OUT);
            case OPTED_OUT -> EnumSet.noneOf(StakeholderStatus.class);
        };
    }
}
