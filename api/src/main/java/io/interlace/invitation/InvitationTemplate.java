package io.interlace.invitation;

import io.interlace.identity.ProgrammeOwned;
import io.interlace.participation.Purpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What invitations are written from. What was written from it keeps the words it had then. */
@Entity
class InvitationTemplate extends ProgrammeOwned {

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column
    private String subject;

    @Column
    private String body;

    @Column
    private int minutes;

    @Column
    private int daysToAnswer;

    @Column
    private @Nullable Integer reminderAfterDays;

    @Column
    @Enumerated(EnumType.STRING)
    private TemplateStatus status;

    protected InvitationTemplate() {}

    InvitationTemplate(NewInvitationTemplate draft, Clock clock) {
        super(clock);
        take(draft);
    }

    void revise(NewInvitationTemplate draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(NewInvitationTemplate draft) {
        name = draft.name().strip();
        purpose = draft.purpose();
        subject = draft.subject();
        body = draft.body();
        minutes = draft.minutes();
        daysToAnswer = draft.daysToAnswer();
        reminderAfterDays = draft.reminderAfterDays();
        status = draft.status() == null ? TemplateStatus.ACTIVE : draft.status();
    }

    NewInvitationTemplate draft() {
        return new NewInvitationTemplate(
                name, purpose, subject, body, minutes, daysToAnswer, reminderAfterDays, status);
    }

    InvitationTemplateView view() {
        return new InvitationTemplateView(
                id(),
                name,
                purpose,
                subject,
                body,
                minutes,
                daysToAnswer,
                reminderAfterDays,
                status,
                createdAt(),
                updatedAt(),
                version());
    }

    boolean isOfferedFor(Purpose asked) {
        return status == TemplateStatus.ACTIVE && purpose == asked;
    }

    boolean isOffered() {
        return status == TemplateStatus.ACTIVE;
    }

    Purpose purpose() {
        return purpose;
    }
}
