package io.interlace.invitation;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import io.interlace.participation.Answer;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.DeclineReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person, asked for one thing by mail. */
@Entity
class Invitation extends ProgrammeOwned {

    private static final int LONGEST_REASON = 500;

    @Column
    private UUID stakeholderId;

    @Column(updatable = false)
    private UUID templateId;

    @Column(updatable = false)
    private @Nullable UUID roundId;

    @Column
    private UUID contactId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(updatable = false)
    private @Nullable UUID prioritisationId;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private @Nullable String subject;

    @Column(updatable = false)
    private @Nullable String body;

    @Column(updatable = false)
    private int daysToAnswer;

    @Column(updatable = false)
    private @Nullable Integer reminderAfterDays;

    @Column
    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column
    private Instant sendAt;

    @Column
    private @Nullable UUID linkId;

    @Column
    private @Nullable Instant expiresAt;

    @Column
    private @Nullable UUID mailId;

    @Column
    private @Nullable Instant sentAt;

    @Column
    private boolean mayHaveReached;

    @Column
    private int reminders;

    @Column
    private @Nullable Instant remindAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReasonCode;

    @Column
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable String reason;

    @Column(updatable = false)
    private UUID invitedBy;

    protected Invitation() {}

    Invitation(
            UUID stakeholderId, UUID contactId, UUID invitedBy, Terms terms, InvitationMessage message, Clock clock) {
        super(clock);
        this.stakeholderId = stakeholderId;
        this.contactId = contactId;
        this.invitedBy = invitedBy;
        templateId = terms.templateId();
        purpose = terms.purpose();
        prioritisationId = terms.prioritisationId();
        minutes = terms.minutes();
        subject = message.subject();
        body = message.body();
        daysToAnswer = terms.daysToAnswer();
        reminderAfterDays = terms.reminderAfterDays();
        sendAt = terms.sendAt();
        state = InvitationState.SCHEDULED;
    }

    /** @throws Problem 409 when this state does not lead there */
    private void become(InvitationState next, @Nullable String why, Clock clock) {
        if (!state.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "An invitation that is " + state + " cannot become " + next + ".");
        }
        state = next;
        reason = why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
        if (next != InvitationState.SENT) {
            remindAt = null;
        }
        changed(clock);
    }

    /**
     * Its mail is queued, and opens a link until it expires.
     *
     * @param link none where what was sent is written down afterwards
     */
    void sending(@Nullable UUID link, Instant until, UUID mail, Clock clock) {
        become(InvitationState.SENDING, null, clock);
        linkId = link;
        expiresAt = until;
        mailId = mail;
    }

    void sent(Clock clock) {
        become(InvitationState.SENT, null, clock);
        sentAt = clock.instant();
        mayHaveReached = true;
        remindAt = afterAWhile(sentAt);
    }

    private @Nullable Instant afterAWhile(Instant moment) {
        return reminderAfterDays == null ? null : moment.plus(Duration.ofDays(reminderAfterDays));
    }

    void failed(String why, Clock clock) {
        become(InvitationState.FAILED, why, clock);
    }

    /** Its mail was under way when something broke: it may have come. */
    void lostSightOf(String why, Clock clock) {
        failed(why, clock);
        mayHaveReached = true;
    }

    /** @param reminderAlone whether only a reminder came back, so that the mail before it may have come */
    void bounced(String why, boolean reminderAlone, Clock clock) {
        become(InvitationState.BOUNCED, why, clock);
        mayHaveReached = reminderAlone;
    }

    void revoked(String why, Clock clock) {
        become(InvitationState.REVOKED, why, clock);
    }

    void expired(Clock clock) {
        become(InvitationState.EXPIRED, null, clock);
    }

    void answered(Answer said, @Nullable DeclineReason because, Clock clock) {
        become(InvitationState.ANSWERED, null, clock);
        answer = said;
        declineReasonCode = because;
        answeredAt = clock.instant();
    }

    /** Whether that is what they said last. */
    boolean hasSaid(Answer said, @Nullable DeclineReason because) {
        return answer == said && declineReasonCode == because;
    }

    /** What failed or came back is sent once more. */
    void again(Clock clock) {
        become(InvitationState.SCHEDULED, null, clock);
        sendAt = clock.instant();
    }

    /** It is one more ask of their time, of which nothing has reached them yet. */
    void asksAnew(UUID contact) {
        contactId = contact;
        mayHaveReached = false;
    }

    /** Its day turned out to be one on which nobody is asked. */
    void putOff(Instant until, Clock clock) {
        sendAt = until;
        changed(clock);
    }

    /** @param more whether another reminder may follow */
    void reminded(boolean more, Clock clock) {
        reminders++;
        remindAt = more ? afterAWhile(clock.instant()) : null;
        changed(clock);
    }

    /** @param moment null for never by itself */
    void remindAt(@Nullable Instant moment, Clock clock) {
        remindAt = moment;
        changed(clock);
    }

    boolean hasExpired(Clock clock) {
        return expiresAt != null && !clock.instant().isBefore(expiresAt);
    }

    InvitationState state() {
        return state;
    }

    UUID stakeholderId() {
        return stakeholderId;
    }

    UUID contactId() {
        return contactId;
    }

    @Nullable
    UUID roundId() {
        return roundId;
    }

    Purpose purpose() {
        return purpose;
    }

    /** The round to vote in, where a ballot is asked for and somebody said which. */
    @Nullable
    UUID prioritisationId() {
        return prioritisationId;
    }

    int minutes() {
        return minutes;
    }

    int daysToAnswer() {
        return daysToAnswer;
    }

    /** Words of its own; none where they are the round's, or the person is erased. */
    @Nullable
    InvitationMessage message() {
        return subject == null || body == null ? null : new InvitationMessage(subject, body);
    }

    /** Whether a mail of the ask that it stands for now may have come. */
    boolean mayHaveReached() {
        return mayHaveReached;
    }

    int reminders() {
        return reminders;
    }

    Instant sendAt() {
        return sendAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    UUID linkId() {
        return linkId;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    UUID mailId() {
        return mailId;
    }

    UUID invitedBy() {
        return invitedBy;
    }
}
