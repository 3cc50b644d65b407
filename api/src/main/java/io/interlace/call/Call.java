package io.interlace.call;

import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A call for proposals. Its quotas are rows of their own, kept by {@link CallQuotas}. */
@Entity
class Call extends ProgrammeOwned {

    @Column
    private String title;

    @Column
    private @Nullable String purpose;

    @Column
    private @Nullable String whoMayApply;

    @Column
    private @Nullable String promise;

    @Column
    private @Nullable Integer places;

    @Column
    private @Nullable Integer facilitatorDays;

    @Column
    private @Nullable Integer budgetPounds;

    @Column
    private @Nullable Instant opensAt;

    @Column
    private @Nullable Instant closesAt;

    @Column
    @Enumerated(EnumType.STRING)
    private CallState state;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Criterion> criteria = List.of();

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<EligibilityCheck> eligibilityChecks = List.of();

    protected Call() {}

    Call(NewCall draft, Clock clock) {
        super(clock);
        state = CallState.DRAFT;
        take(draft, clock);
    }

    /** @throws Problem 409 for what stays as it was published */
    void revise(NewCall before, NewCall after, Clock clock) {
        if (state == CallState.DECIDED) {
            throw new Problem(ProblemType.CONFLICT, "The call is DECIDED and stays as it is.");
        }
        if (state != CallState.DRAFT) {
            CheckCall.published(state, before, after, clock.instant());
        }
        take(after, clock);
        changed(clock);
    }

    private void take(NewCall draft, Clock clock) {
        title = draft.title().strip();
        purpose = draft.purpose();
        whoMayApply = draft.whoMayApply();
        promise = draft.promise();
        places = draft.places();
        facilitatorDays = draft.limits().facilitatorDays();
        budgetPounds = draft.limits().budgetPounds();
        opensAt = draft.opensAt();
        closesAt = draft.closesAt();
        criteria = criteria(draft.criteria(), clock);
        eligibilityChecks = checks(draft.eligibilityChecks(), clock);
    }

    private List<Criterion> criteria(List<NewCriterion> drafts, Clock clock) {
        List<UUID> known = criteria.stream().map(Criterion::id).collect(Collectors.toCollection(ArrayList::new));
        List<Criterion> kept = new ArrayList<>();
        for (NewCriterion draft : drafts) {
            kept.add(draft.as(kept(draft.id(), known, "/criteria/" + kept.size(), clock)));
        }
        return kept;
    }

    private List<EligibilityCheck> checks(List<NewEligibilityCheck> drafts, Clock clock) {
        List<UUID> known =
                eligibilityChecks.stream().map(EligibilityCheck::id).collect(Collectors.toCollection(ArrayList::new));
        List<EligibilityCheck> kept = new ArrayList<>();
        for (NewEligibilityCheck draft : drafts) {
            kept.add(draft.as(kept(draft.id(), known, "/eligibilityChecks/" + kept.size(), clock)));
        }
        return kept;
    }

    /** @param known ids that are not spoken for yet */
    private static UUID kept(@Nullable UUID id, List<UUID> known, String pointer, Clock clock) {
        if (id == null) {
            return Ids.next(clock);
        }
        if (!known.remove(id)) {
            throw Problem.at(pointer + "/id", "is none of this call; leave it out for a new one");
        }
        return id;
    }

    void open(NewCall ready, Clock clock) {
        mayBecome(CallState.OPEN, CallState.DRAFT);
        CheckCall.readyToOpen(ready, clock.instant());
        opensAt = clock.instant();
        become(CallState.OPEN, clock);
    }

    /** Ends it before its time. */
    void close(Clock clock) {
        mayBecome(CallState.CLOSED, CallState.OPEN);
        closesAt = clock.instant();
        become(CallState.CLOSED, clock);
    }

    void reopen(Instant until, Clock clock) {
        mayBecome(CallState.OPEN, CallState.CLOSED);
        if (!until.isAfter(clock.instant())) {
            throw Problem.at("/closesAt", "is not yet to come");
        }
        closesAt = until;
        become(CallState.OPEN, clock);
    }

    void assessed(Clock clock) {
        mayBecome(CallState.ASSESSED, CallState.CLOSED);
        become(CallState.ASSESSED, clock);
    }

    void decided(Clock clock) {
        mayBecome(CallState.DECIDED, CallState.ASSESSED);
        become(CallState.DECIDED, clock);
    }

    private void mayBecome(CallState next, CallState from) {
        if (state != from || !state.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "A call that is " + state + " cannot become " + next + " in this way.");
        }
    }

    private void become(CallState next, Clock clock) {
        state = next;
        changed(clock);
    }

    CallState state() {
        return state;
    }
}
