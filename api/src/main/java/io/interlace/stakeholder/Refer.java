package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Records that one person names another, who is entered with it when new. */
@ApplicationScoped
class Refer {

    private final Stakeholders stakeholders;
    private final EnterStakeholder enterStakeholder;
    private final Referrals referrals;
    private final Journal journal;
    private final Clock clock;

    Refer(
            Stakeholders stakeholders,
            EnterStakeholder enterStakeholder,
            Referrals referrals,
            Journal journal,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.enterStakeholder = enterStakeholder;
        this.referrals = referrals;
        this.journal = journal;
        this.clock = clock;
    }

    Referral from(NewReferral draft) {
        Stakeholder from = present(draft.fromStakeholderId(), "/fromStakeholderId");
        Stakeholder to = referred(draft);
        if (to.status() == StakeholderStatus.OPTED_OUT) {
            throw new Problem(ProblemType.KEPT_OUT, "This person asked not to be contacted; they cannot be referred.");
        }
        boolean again = referrals.knowsPair(from.id(), to.id());
        Referral referral = new Referral(from.id(), to.id(), draft.reason(), clock);
        if (again) {
            referral.markDuplicate(clock);
        }
        referrals.persist(referral);
        journal.tell("referral", "created", referral, Changes.of("status", referral.status()));
        return referral;
    }

    private Stakeholder referred(NewReferral draft) {
        UUID known = draft.toStakeholderId();
        NewStakeholder unknown = draft.to();
        if ((known == null) == (unknown == null)) {
            throw Problem.at("/toStakeholderId", "say either who is referred, or describe somebody new in to");
        }
        if (known != null) {
            return present(known, "/toStakeholderId");
        }
        if (unknown == null) {
            throw new IllegalStateException("One of the two was given");
        }
        return stakeholders
                .known(unknown.externalId(), unknown.email())
                .orElseGet(() -> enterStakeholder.from(unknown, "/to"));
    }

    private Stakeholder present(UUID id, String pointer) {
        Stakeholder person = stakeholders.findById(id);
        if (person == null || person.isErased()) {
            throw Problem.at(pointer, "is nobody of this programme");
        }
        return person;
    }
}
