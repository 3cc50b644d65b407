package io.interlace.participation;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.ForgetAnswers;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.ServerKeys;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.Participants;
import io.interlace.stakeholder.StakeholderErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a person does by a link. The same again changes nothing and is answered alike. Rows are locked in one order: the
 * person's, then the link's.
 */
@ApplicationScoped
class TakePart {

    private static final String KEY = "participation referrals";

    private final ParticipationLinks links;
    private final Participants participants;
    private final Event<ParticipationAnswered> answered;
    private final Database database;
    private final ForgetAnswers forgetAnswers;
    private final ServerKeys keys;
    private final Journal journal;
    private final Clock clock;
    private final int mostReferrals;

    TakePart(
            ParticipationLinks links,
            Participants participants,
            Event<ParticipationAnswered> answered,
            Database database,
            ForgetAnswers forgetAnswers,
            ServerKeys keys,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "interlace.participation.most-referrals") int mostReferrals) {
        this.links = links;
        this.participants = participants;
        this.answered = answered;
        this.database = database;
        this.forgetAnswers = forgetAnswers;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
        this.mostReferrals = mostReferrals;
    }

    int mostReferrals() {
        return mostReferrals;
    }

    void accept(Visit.Opened visit) {
        participants.accept(visit.stakeholderId());
        answer(visit, Answer.ACCEPTED, null);
    }

    /** @throws Problem 409 for who has said yes to taking part at all: that has happened, and leaving is opting out */
    void decline(Visit.Opened visit, DeclineReason reason) {
        participants.decline(visit.stakeholderId(), reason);
        answer(visit, Answer.DECLINED, reason);
    }

    /** @throws Problem 409 when this link has named as many as it may, 400 at the property that is wrong */
    void refer(Visit.Opened visit, Participants.Named named) {
        byte[] digest = keys.hmac(KEY, visit.linkId() + " " + Participants.normalised(named.email()));
        participants.requireActing(visit.stakeholderId());
        boolean again = database.first(
                        "select 1 from participation_referral where programme_id = ? and link_id = ? and digest = ?",
                        row -> 1,
                        visit.programmeId(),
                        visit.linkId(),
                        digest)
                .isPresent();
        if (again) {
            return;
        }
        if (referralsMade(visit) >= mostReferrals) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "You have named " + mostReferrals + " colleagues, which is as many as one link takes. Thank you.");
        }
        UUID referral = participants.refer(visit.stakeholderId(), named).orElse(null);
        database.update(
                "insert into participation_referral (programme_id, link_id, digest, referral_id, created_at)"
                        + " values (?, ?, ?, ?, ?)",
                visit.programmeId(),
                visit.linkId(),
                digest,
                referral,
                clock.instant());
    }

    int referralsMade(Visit.Opened visit) {
        return database.first(
                        "select count(*) from participation_referral where programme_id = ? and link_id = ?",
                        row -> row.getInt(1),
                        visit.programmeId(),
                        visit.linkId())
                .orElseThrow();
    }

    void describe(Visit.Opened visit, Participants.OwnWords words) {
        participants.describe(visit.stakeholderId(), words);
    }

    void optOut(Visit.Opened visit) {
        if (!visit.erased()) {
            participants.optOut(visit.stakeholderId());
            answer(visit, Answer.OPTED_OUT, null);
        }
    }

    void erase(Visit.Opened visit) {
        if (!visit.erased()) {
            participants.erase(visit.stakeholderId());
            answer(visit, Answer.ERASED, null);
        }
    }

    private void answer(Visit.Opened visit, Answer answer, @Nullable DeclineReason reason) {
        ParticipationLink link = links.locked(visit.linkId());
        if (!link.answer(answer, reason, clock)) {
            return;
        }
        journal.tell(
                "participation-link",
                "answered",
                link,
                reason == null
                        ? Changes.of("answer", answer)
                        : new Changes(
                                List.of("answer", "declineReasonCode"),
                                Map.of("answer", answer.name(), "declineReasonCode", reason.name())));
        answered.fire(
                new ParticipationAnswered(visit.programmeId(), visit.linkId(), visit.stakeholderId(), answer, reason));
    }

    /** What they said stays as figures; what was answered to them, and whom they named, goes. */
    void forget(@Observes StakeholderErased erased) {
        database.list(
                        "select id from participation_link where programme_id = ? and stakeholder_id = ?",
                        row -> row.getObject(1, UUID.class),
                        erased.programmeId(),
                        erased.stakeholderId())
                .forEach(forgetAnswers::to);
        database.update(
                "delete from participation_referral where programme_id = ? and link_id in (select id"
                        + " from participation_link where programme_id = ? and stakeholder_id = ?)",
                erased.programmeId(),
                erased.programmeId(),
                erased.stakeholderId());
    }
}
