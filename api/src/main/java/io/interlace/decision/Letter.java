package io.interlace.decision;

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

/** What a proposer is told of a decision. Its words name nobody; whom it goes to is looked up when it goes. */
@Entity
class Letter extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID callId;

    @Column(updatable = false)
    private UUID proposalId;

    @Column
    @Enumerated(EnumType.STRING)
    private LetterOutcome outcome;

    @Column
    private String subject;

    @Column
    private String body;

    @Column
    @Enumerated(EnumType.STRING)
    private LetterState state;

    @Column
    private @Nullable UUID mailId;

    @Column
    private @Nullable String problem;

    @Column
    private @Nullable Instant sentAt;

    @Column
    private boolean mayHaveReached;

    protected Letter() {}

    Letter(UUID callId, UUID proposalId, LetterOutcome outcome, LetterDraft draft, Clock clock) {
        super(clock);
        this.callId = callId;
        this.proposalId = proposalId;
        this.outcome = outcome;
        subject = draft.subject();
        body = draft.body();
        state = LetterState.DRAFT;
    }

    LetterDraft draft() {
        return new LetterDraft(subject, body);
    }

    void revise(LetterDraft draft, Clock clock) {
        mustBeOpen();
        subject = draft.subject().strip();
        body = draft.body().strip();
        changed(clock);
    }

    /** @throws Problem 409 for one that is on its way or has gone */
    void mustBeOpen() {
        if (!state.isOpen()) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "The letter is " + state + " already.");
        }
    }

    /** @param kept whether the mail goes no further than the outbox */
    void send(UUID mail, boolean kept, Clock clock) {
        mustBeOpen();
        mailId = mail;
        problem = null;
        mayHaveReached = false;
        state = LetterState.SENDING;
        if (kept) {
            sent(clock);
        }
        changed(clock);
    }

    void sent(Clock clock) {
        state = LetterState.SENT;
        sentAt = clock.instant();
        changed(clock);
    }

    /** @param mayHaveReached whether it may have come all the same */
    void failed(String why, boolean mayHaveReached, Clock clock) {
        state = LetterState.FAILED;
        problem = why;
        this.mayHaveReached = mayHaveReached;
        changed(clock);
    }

    /** Something else has become of the proposal: whatever was told before, this is to be told now. */
    void redraft(LetterOutcome outcome, LetterDraft draft, Clock clock) {
        this.outcome = outcome;
        subject = draft.subject();
        body = draft.body();
        state = LetterState.DRAFT;
        mailId = null;
        problem = null;
        sentAt = null;
        mayHaveReached = false;
        changed(clock);
    }

    void handOver(Clock clock) {
        mustBeOpen();
        state = LetterState.HANDED_OVER;
        sentAt = clock.instant();
        changed(clock);
    }

    UUID proposalId() {
        return proposalId;
    }

    LetterState state() {
        return state;
    }

    @Nullable
    UUID mailId() {
        return mailId;
    }
}
