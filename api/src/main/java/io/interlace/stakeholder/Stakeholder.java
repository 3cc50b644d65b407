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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A person the programme engages. Wave and recruiter are not here: they follow from referrals and are kept by
 * {@link Waves}.
 */
@Entity
class Stakeholder extends ProgrammeOwned {

    static final String ERASED_NAME = "Erased person";

    @Column
    private @Nullable String externalId;

    @Column
    private String name;

    @Column
    private @Nullable String email;

    @Column
    @Enumerated(EnumType.STRING)
    private StakeholderStatus status;

    @Column
    private @Nullable UUID organisationId;

    @Column
    private @Nullable UUID placeId;

    @Column
    private @Nullable UUID sectorId;

    @Column
    private @Nullable UUID groupId;

    @Column
    private @Nullable String jobTitle;

    @Column
    private @Nullable Integer networkSize;

    @Column
    private @Nullable Integer influence;

    @Column
    private @Nullable Integer interest;

    @Column
    private @Nullable Integer protectedMinutesPerMonth;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> attributes;

    @Column
    private @Nullable Instant invitedAt;

    @Column
    private @Nullable Instant engagedAt;

    @Column
    private @Nullable Instant declinedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReasonCode;

    @Column
    private @Nullable Instant optedOutAt;

    @Column
    private @Nullable Instant erasedAt;

    @Column
    private String searchText;

    protected Stakeholder() {}

    Stakeholder(NewStakeholder draft, List<Affiliated> roles, Clock clock) {
        super(clock);
        status = StakeholderStatus.IDENTIFIED;
        take(draft, roles, clock);
    }

    void revise(NewStakeholder draft, List<Affiliated> roles, Clock clock) {
        take(draft, roles, clock);
        changed(clock);
    }

    private void take(NewStakeholder draft, List<Affiliated> roles, Clock clock) {
        Affiliated primary = Affiliated.primary(roles);
        externalId = draft.externalId();
        name = draft.name().strip();
        email = draft.email();
        organisationId = primary.organisationId();
        placeId = primary.placeId();
        sectorId = primary.sectorId();
        groupId = primary.groupId();
        jobTitle = primary.jobTitle();
        networkSize = draft.networkSize();
        influence = draft.influence();
        interest = draft.interest();
        protectedMinutesPerMonth = draft.protectedMinutesPerMonth();
        attributes = draft.attributes();
        searchText = Affiliated.searchText(name, roles);
        if (draft.status() != null) {
            become(draft.status(), draft.declineReasonCode(), clock);
        }
    }

    /**
     * Takes the next step.
     *
     * @throws Problem 409 when this status does not lead there
     */
    void become(StakeholderStatus next, @Nullable DeclineReason reason, Clock clock) {
        if (next == status) {
            declineReasonCode = next == StakeholderStatus.DECLINED && reason != null ? reason : declineReasonCode;
            return;
        }
        if (!status.mayBecome(next)) {
            throw new Problem(
                            ProblemType.ILLEGAL_TRANSITION,
                            "Somebody who is " + status + " cannot become " + next + ".")
                    .andAt("/status", "does not follow " + status);
        }
        Instant now = clock.instant();
        status = next;
        changed(clock);
        switch (next) {
            case INVITED -> invitedAt = invitedAt == null ? now : invitedAt;
            case ENGAGED -> engagedAt = engagedAt == null ? now : engagedAt;
            case DECLINED -> {
                declinedAt = now;
                declineReasonCode = reason == null ? DeclineReason.OTHER : reason;
            }
            case OPTED_OUT -> optedOutAt = now;
            case IDENTIFIED -> throw new IllegalStateException("Nothing leads back to IDENTIFIED");
        }
        if (next != StakeholderStatus.DECLINED) {
            declineReasonCode = null;
            declinedAt = null;
        }
    }

    /** Whether they are INVITED, and were not before this moment. */
    boolean wasInvitedSince(Instant moment) {
        return status == StakeholderStatus.INVITED && invitedAt != null && !invitedAt.isBefore(moment);
    }

    /** The mail by which they were invited never reached them: it is as if nobody had asked. */
    void notInvitedAfterAll(Clock clock) {
        status = StakeholderStatus.IDENTIFIED;
        invitedAt = null;
        changed(clock);
    }

    /**
     * Says no, or no for another reason, before ever having said yes.
     *
     * @return whether that is new
     */
    boolean decline(DeclineReason reason, Clock clock) {
        if (status == StakeholderStatus.DECLINED && declineReasonCode == reason) {
            return false;
        }
        become(StakeholderStatus.DECLINED, reason, clock);
        changed(clock);
        return true;
    }

    /** Takes what a duplicate knows and this person does not; what is here goes first. */
    void absorb(Stakeholder duplicate, List<Affiliated> roles, Clock clock) {
        Affiliated primary = Affiliated.primary(roles);
        externalId = externalId == null ? duplicate.externalId : externalId;
        email = email == null ? duplicate.email : email;
        organisationId = primary.organisationId();
        placeId = primary.placeId();
        sectorId = primary.sectorId();
        groupId = primary.groupId();
        jobTitle = primary.jobTitle();
        networkSize = networkSize == null ? duplicate.networkSize : networkSize;
        influence = influence == null ? duplicate.influence : influence;
        interest = interest == null ? duplicate.interest : interest;
        protectedMinutesPerMonth =
                protectedMinutesPerMonth == null ? duplicate.protectedMinutesPerMonth : protectedMinutesPerMonth;
        Map<String, String> both = new java.util.TreeMap<>(duplicate.attributes);
        both.putAll(attributes);
        attributes = both;
        invitedAt = earlier(invitedAt, duplicate.invitedAt);
        engagedAt = earlier(engagedAt, duplicate.engagedAt);
        optedOutAt = earlier(optedOutAt, duplicate.optedOutAt);
        status = together(duplicate);
        boolean declined = status == StakeholderStatus.DECLINED;
        declinedAt = declined ? (declinedAt == null ? duplicate.declinedAt : declinedAt) : null;
        declineReasonCode =
                declined ? (declineReasonCode == null ? duplicate.declineReasonCode : declineReasonCode) : null;
        searchText = Affiliated.searchText(name, roles);
        changed(clock);
    }

    /** An opt-out of either holds for both; then the furthest step counts. */
    private StakeholderStatus together(Stakeholder other) {
        if (optedOutAt != null) {
            return StakeholderStatus.OPTED_OUT;
        }
        if (engagedAt != null) {
            return StakeholderStatus.ENGAGED;
        }
        if (status == StakeholderStatus.DECLINED || other.status == StakeholderStatus.DECLINED) {
            return StakeholderStatus.DECLINED;
        }
        return invitedAt != null ? StakeholderStatus.INVITED : StakeholderStatus.IDENTIFIED;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Forgets who this was. Place, sector, group, network size, dates and referrals stay, so that figures do. */
    void erase(Clock clock) {
        externalId = null;
        name = ERASED_NAME;
        email = null;
        organisationId = null;
        jobTitle = null;
        influence = null;
        interest = null;
        attributes = Map.of();
        searchText = "";
        erasedAt = clock.instant();
        changed(clock);
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** Whether they have ever accepted to take part. */
    boolean hasEngaged() {
        return engagedAt != null;
    }

    StakeholderStatus status() {
        return status;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    String name() {
        return name;
    }
}
