package io.interlace.invitation;

import io.interlace.identity.ProgrammeOwned;
import io.interlace.participation.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Many people invited together, in the words that the template had then. */
@Entity
class InvitationRound extends ProgrammeOwned {

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private UUID templateId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(updatable = false)
    private @Nullable UUID prioritisationId;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private @Nullable Integer wave;

    @Column(updatable = false)
    private Instant sendAt;

    @Column(updatable = false)
    private int invited;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<LeftOutReason, Integer> leftOut;

    @Column(updatable = false)
    private UUID madeBy;

    protected InvitationRound() {}

    /** @param name the template's where none is given */
    InvitationRound(
            InvitationTemplate template,
            Terms terms,
            @Nullable String name,
            @Nullable Integer wave,
            WhomToInvite whom,
            UUID madeBy,
            Clock clock) {
        super(clock);
        NewInvitationTemplate draft = template.draft();
        this.name = name == null ? draft.name() : name.strip();
        this.wave = wave;
        this.madeBy = madeBy;
        templateId = template.id();
        purpose = terms.purpose();
        prioritisationId = terms.prioritisationId();
        minutes = terms.minutes();
        subject = draft.subject();
        body = draft.body();
        sendAt = terms.sendAt();
        invited = whom.invited().size();
        leftOut = new TreeMap<>();
        whom.leftOut().forEach(one -> leftOut.merge(one.reason(), 1, Integer::sum));
    }

    String name() {
        return name;
    }

    UUID madeBy() {
        return madeBy;
    }
}
