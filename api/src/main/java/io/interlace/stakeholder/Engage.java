package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody agrees to take part: open referrals to them are accepted with it, and their wave follows. */
@ApplicationScoped
class Engage {

    private final Stakeholders stakeholders;
    private final Referrals referrals;
    private final Waves waves;
    private final Journal journal;
    private final Clock clock;

    Engage(Stakeholders stakeholders, Referrals referrals, Waves waves, Journal journal, Clock clock) {
        this.stakeholders = stakeholders;
        this.referrals = referrals;
        this.waves = waves;
        this.journal = journal;
        this.clock = clock;
    }

    /** The referral is accepted, and with it every other open one to the same person. */
    void accepting(UUID referralId) {
        waves.lock();
        Referral referral = referrals.require(referralId);
        Stakeholder person = stakeholders.require(referral.toId());
        boolean before = person.hasEngaged();
        Clock moment = moment();
        referral.accept(moment);
        journal.tell("referral", "accepted", referral, Changes.of("status", ReferralStatus.ACCEPTED));
        acceptOpen(person, moment);
        if (person.status() != StakeholderStatus.ENGAGED) {
            person.become(StakeholderStatus.ENGAGED, null, clock);
            journal.tell("stakeholder", "changed", person, Changes.of("status", StakeholderStatus.ENGAGED));
        }
        follow(person, before);
    }

    /** They said so themselves, to whatever they were asked. */
    void byOwnWord(UUID id) {
        waves.lock();
        Stakeholder person = stakeholders.locked(id);
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            throw new Problem(
                    ProblemType.KEPT_OUT, "You asked not to be contacted any more, so nothing is asked of you.");
        }
        if (person.status() == StakeholderStatus.ENGAGED) {
            return;
        }
        boolean before = person.hasEngaged();
        person.become(StakeholderStatus.ENGAGED, null, clock);
        journal.tell("stakeholder", "changed", person, Changes.of("status", StakeholderStatus.ENGAGED));
        having(person, before);
    }

    /** Before the row of somebody is written who engages by it: acceptances lock waves and then the row, too. */
    void beforehand(@Nullable StakeholderStatus next, boolean engagedBefore) {
        if (engages(next, engagedBefore)) {
            waves.lock();
        }
    }

    /** After a person's status was set to engaged directly. */
    void having(Stakeholder person, boolean engagedBefore) {
        if (engages(person.status(), engagedBefore)) {
            waves.lock();
            acceptOpen(person, moment());
            follow(person, false);
        }
    }

    private static boolean engages(@Nullable StakeholderStatus next, boolean engagedBefore) {
        return next == StakeholderStatus.ENGAGED && !engagedBefore;
    }

    /** All referrals are accepted in the same moment, so that the earliest of them recruits. */
    private Clock moment() {
        return Clock.fixed(clock.instant(), ZoneOffset.UTC);
    }

    private void acceptOpen(Stakeholder person, Clock moment) {
        for (Referral open : referrals.openTo(person.id())) {
            open.accept(moment);
            journal.tell("referral", "accepted", open, Changes.of("status", ReferralStatus.ACCEPTED));
        }
    }

    private void follow(Stakeholder person, boolean engagedBefore) {
        if (engagedBefore) {
            waves.changed();
        } else {
            waves.engaged(person.id());
        }
    }
}
