package io.interlace.stakeholder;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person naming another as somebody to hear. */
@Entity
class Referral extends ProgrammeOwned {

    @Column
    private UUID fromId;

    @Column
    private UUID toId;

    @Column
    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Column
    private @Nullable String reason;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReasonCode;

    @Column(updatable = false)
    private Instant referredAt;

    @Column
    private @Nullable Instant decidedAt;

    protected Referral() {}

    Referral(UUID fromId, UUID toId, @Nullable String reason, Clock clock) {
        super(clock);
        if (fromId.equals(toId)) {
            throw Problem.at("/toStakeholderId", "is the person who refers; nobody refers themselves");
        }
        this.fromId = fromId;
        this.toId = toId;
        this.reason = reason;
        status = ReferralStatus.PROPOSED;
        referredAt = clock.instant();
    }

    void accept(Clock clock) {
        become(ReferralStatus.ACCEPTED, clock);
        declineReasonCode = null;
    }

    void decline(DeclineReason why, Clock clock) {
        become(ReferralStatus.DECLINED, clock);
        declineReasonCode = why;
    }

    void markDuplicate(Clock clock) {
        become(ReferralStatus.DUPLICATE, clock);
    }

    private void become(ReferralStatus next, Clock clock) {
        if (!status.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A referral that is " + status + " cannot become " + next + ".");
        }
        status = next;
        decidedAt = clock.instant();
        changed(clock);
    }

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }

    ReferralStatus status() {
        return status;
    }
}
