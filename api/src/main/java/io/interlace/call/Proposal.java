package io.interlace.call;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a team proposes to a call. Its places, sectors and organisations are rows of their own, kept by {@link ProposalParts}. */
@Entity
class Proposal extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID callId;

    @Column
    private @Nullable String externalId;

    @Column
    private String title;

    @Column
    private @Nullable UUID leadId;

    @Column
    private @Nullable UUID partnerId;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> attributes;

    @Column
    private @Nullable String problem;

    @Column
    private @Nullable String aims;

    @Column
    private @Nullable String workingTogether;

    @Column
    private @Nullable String howWeWouldKnow;

    @Column
    private @Nullable String timeSetAside;

    @Column
    private @Nullable Integer facilitatorDays;

    @Column
    private @Nullable Integer budgetPounds;

    @Column
    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column
    private @Nullable Instant submittedAt;

    @Column
    private @Nullable String withdrawalReason;

    @Column
    private @Nullable Boolean eligible;

    @Column
    private @Nullable UUID failedCheckId;

    @Column
    private @Nullable String eligibilityNote;

    @Column(updatable = false)
    private @Nullable UUID revivedFromId;

    protected Proposal() {}

    Proposal(UUID callId, NewProposal draft, Clock clock) {
        super(clock);
        this.callId = callId;
        state = ProposalState.DRAFT;
        take(draft);
    }

    /** @param from what was proposed to another call */
    static Proposal revived(UUID from, UUID callId, NewProposal draft, Clock clock) {
        Proposal proposal = new Proposal(callId, draft, clock);
        proposal.revivedFromId = from;
        return proposal;
    }

    /** What was checked was another text: it is checked again. */
    void revise(NewProposal draft, Clock clock) {
        take(draft);
        eligible = null;
        failedCheckId = null;
        eligibilityNote = null;
        changed(clock);
    }

    private void take(NewProposal draft) {
        externalId = draft.externalId();
        title = draft.title().strip();
        leadId = draft.leadId();
        partnerId = draft.partnerId();
        attributes = draft.attributes();
        problem = draft.problem();
        aims = draft.aims();
        workingTogether = draft.workingTogether();
        howWeWouldKnow = draft.howWeWouldKnow();
        timeSetAside = draft.timeSetAside();
        facilitatorDays = draft.facilitatorDays();
        budgetPounds = draft.budgetPounds();
    }

    void submit(Clock clock) {
        become(ProposalState.SUBMITTED, clock);
        submittedAt = clock.instant();
    }

    void withdraw(String reason, Clock clock) {
        if (state == ProposalState.SHORTLISTED) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The proposal is SHORTLISTED. Withdraw its project, so that a reserve can take its place; where it is"
                            + " none yet, make it one first.");
        }
        become(ProposalState.WITHDRAWN, clock);
        withdrawalReason = reason;
    }

    void promote(Clock clock) {
        if (state != ProposalState.LEFT_ON_THE_TABLE) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A proposal that is " + state + " is no reserve to be promoted.");
        }
        if (isRefused()) {
            throw new Problem(ProblemType.CONFLICT, "“" + title + "” is not eligible, and takes nobody's place.");
        }
        become(ProposalState.SHORTLISTED, clock);
    }

    void check(NewEligibility found, Clock clock) {
        if (state != ProposalState.SUBMITTED) {
            throw new Problem(ProblemType.CONFLICT, "A proposal that is " + state + " is not checked.");
        }
        eligible = found.eligible();
        failedCheckId = found.failedCheckId();
        eligibilityNote = found.note();
        changed(clock);
    }

    /** Whether it was found not eligible. */
    boolean isRefused() {
        return Boolean.FALSE.equals(eligible);
    }

    private void become(ProposalState next, Clock clock) {
        if (!state.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A proposal that is " + state + " cannot become " + next + ".");
        }
        state = next;
        changed(clock);
    }

    UUID callId() {
        return callId;
    }

    ProposalState state() {
        return state;
    }
}
