package io.interlace.contact;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ask of somebody's time. */
@Entity
class Contact extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID stakeholderId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ContactPurpose purpose;

    @Column(updatable = false)
    private int minutes;

    @Column
    private LocalDate askedOn;

    @Column(updatable = false)
    private UUID askedBy;

    @Column
    private @Nullable String note;

    @Column
    private @Nullable String overrideReason;

    @Column
    private @Nullable Instant cancelledAt;

    protected Contact() {}

    /** @param overrideReason why the policy was not to stand in the way; null where it did not */
    Contact(NewContact draft, LocalDate askedOn, UUID askedBy, @Nullable String overrideReason, Clock clock) {
        super(clock);
        stakeholderId = draft.stakeholderId();
        purpose = draft.purpose();
        minutes = draft.minutes();
        this.askedOn = askedOn;
        this.askedBy = askedBy;
        note = draft.note();
        this.overrideReason = overrideReason;
    }

    /** It is not asked after all, or never was: it stays in the ledger and counts no more. */
    void cancel(Clock clock) {
        if (cancelledAt != null) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "The contact is CANCELLED already.");
        }
        cancelledAt = clock.instant();
        changed(clock);
    }

    /** It is made on another day than was planned. */
    void putOff(LocalDate day, Clock clock) {
        askedOn = day;
        changed(clock);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Whether a lead asks although the policy stands in the way. */
    boolean isInsistedOn() {
        return overrideReason != null;
    }

    ContactBudget.Ask ask() {
        return new ContactBudget.Ask(askedOn, minutes);
    }

    UUID stakeholderId() {
        return stakeholderId;
    }
}
