package io.interlace.participation;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import io.interlace.stakeholder.DeclineReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that one person is asked, and what they said to it. The secrets that open it are kept beside it. */
@Entity
class ParticipationLink extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID stakeholderId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(updatable = false)
    private @Nullable UUID prioritisationId;

    @Column
    private Instant expiresAt;

    @Column
    private @Nullable Instant revokedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReasonCode;

    @Column
    private @Nullable Instant answeredAt;

    protected ParticipationLink() {}

    /** @param prioritisationId the round to vote in, where a ballot is asked for and somebody said which */
    ParticipationLink(
            UUID stakeholderId, Purpose purpose, @Nullable UUID prioritisationId, Instant expiresAt, Clock clock) {
        super(clock);
        this.prioritisationId = prioritisationId;
        this.stakeholderId = stakeholderId;
        this.purpose = purpose;
        this.expiresAt = expiresAt;
    }

    /** From now on nobody gets in; who revoked it first counts. */
    void revoke(Clock clock) {
        if (revokedAt == null) {
            revokedAt = clock.instant();
            changed(clock);
        }
    }

    /** Goes on until then, unless it does already. */
    void extend(Instant until, Clock clock) {
        if (until.isAfter(expiresAt)) {
            expiresAt = until;
            changed(clock);
        }
    }

    /**
     * Takes what the person says.
     *
     * @return whether it is something new
     * @throws Problem 409 for no after yes, where yes was to taking part at all: that has happened
     */
    boolean answer(Answer next, @Nullable DeclineReason reason, Clock clock) {
        if (answer == next && declineReasonCode == reason) {
            return false;
        }
        if (purpose == Purpose.ENGAGE && answer == Answer.ACCEPTED && next == Answer.DECLINED) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "You have ACCEPTED already, which cannot become DECLINED. To hear no more, opt out.");
        }
        answer = next;
        declineReasonCode = reason;
        answeredAt = clock.instant();
        changed(clock);
        return true;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean hasExpired(Clock clock) {
        return !clock.instant().isBefore(expiresAt);
    }

    ParticipationLinkView view(@Nullable String url) {
        return new ParticipationLinkView(
                id(),
                stakeholderId,
                purpose,
                prioritisationId,
                url,
                expiresAt,
                revokedAt,
                answer,
                declineReasonCode,
                answeredAt,
                createdAt(),
                updatedAt(),
                version());
    }

    Instant expiresAt() {
        return expiresAt;
    }

    UUID stakeholderId() {
        return stakeholderId;
    }
}
