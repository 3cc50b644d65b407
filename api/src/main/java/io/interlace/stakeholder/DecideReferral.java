package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What becomes of a referral. */
@ApplicationScoped
class DecideReferral {

    private final Stakeholders stakeholders;
    private final Referrals referrals;
    private final Engage engage;
    private final Waves waves;
    private final Journal journal;
    private final Clock clock;

    DecideReferral(
            Stakeholders stakeholders, Referrals referrals, Engage engage, Waves waves, Journal journal, Clock clock) {
        this.stakeholders = stakeholders;
        this.referrals = referrals;
        this.engage = engage;
        this.waves = waves;
        this.journal = journal;
        this.clock = clock;
    }

    void accept(UUID id) {
        engage.accepting(id);
    }

    void decline(UUID id, DeclineReason reason) {
        Referral referral = referrals.require(id);
        referral.decline(reason, clock);
        journal.tell("referral", "declined", referral, Changes.of("status", ReferralStatus.DECLINED));
        Stakeholder person = stakeholders.require(referral.toId());
        boolean undecided =
                person.status() == StakeholderStatus.IDENTIFIED || person.status() == StakeholderStatus.INVITED;
        if (undecided && referrals.openTo(person.id()).isEmpty()) {
            person.become(StakeholderStatus.DECLINED, reason, clock);
            journal.tell("stakeholder", "changed", person, Changes.of("status", StakeholderStatus.DECLINED));
        }
    }

    void remove(Referral referral) {
        boolean counted = referral.status() == ReferralStatus.ACCEPTED;
        if (counted) {
            waves.lock();
        }
        referrals.delete(referral);
        journal.tell("referral", "deleted", referral, Changes.NONE);
        if (counted) {
            waves.changed();
        }
    }
}
