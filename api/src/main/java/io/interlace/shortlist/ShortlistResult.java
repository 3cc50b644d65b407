package io.interlace.shortlist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best set, with everything that makes it understood.
 *
 * @param selected ids in their order; empty when there is no set
 * @param objective the sum of the scores of those selected, in points; null when there is no set
 * @param costOfBalance how many points more the best set would have without quotas and capacity; null when there is no
 *     set, or it is unfinished
 * @param stability how often each proposal is selected when assessors are resampled; null for a preview
 * @param conflicts the rules that cannot hold together; empty unless infeasible
 * @param draw the lots, when several sets were equal in everything else; null otherwise
 * @param unfinished the parts that the work limit cut short
 */
record ShortlistResult(
        Status status,
        List<String> selected,
        @Nullable Double objective,
        @Nullable Double costOfBalance,
        Proof proofOfOptimality,
        List<Binding> bindingConstraints,
        List<Relaxation> relaxations,
        List<Alternative> alternatives,
        List<Reserve> reserves,
        @Nullable List<Share> stability,
        List<Reason> reasons,
        List<Conflict> conflicts,
        @Nullable Draw draw,
        Set<Part> unfinished) {

    /** What came of it. */
    enum Status {
        /** Every quota holds, and no set scores more. */
        OPTIMAL,
        /** The quotas cannot all hold; they give way as little as can be, and no set that does so scores more. */
        RELAXED,
        /** No set keeps what does not give way. */
        INFEASIBLE,
        /** The work limit came first: what is selected, if anything, is the best that was found. */
        STOPPED
    }

    /** What is computed besides the set. */
    enum Part {
        DRAW,
        COST_OF_BALANCE,
        BINDING_CONSTRAINTS,
        ALTERNATIVES,
        STABILITY,
        CONFLICTS
    }

    /** Which end of a quota. */
    enum Side {
        MIN,
        MAX
    }

    /**
     * Why nothing can be better.
     *
     * @param proven whether the set is proven to be best (or, without one, that there is none)
     * @param bound no set that gives way as little scores more, in points; null when nothing is known
     * @param work of the solver, deterministic
     */
    record Proof(boolean proven, @Nullable Double bound, double work, String solver) {}

    /**
     * A limit that is reached and costs something.
     *
     * @param quota null for capacity
     * @param side null for capacity
     * @param gain how many points more the best set would have with the quota moved by one, or without this capacity
     */
    record Binding(
            Row.Kind kind, @Nullable Quota quota, @Nullable Side side, double gain) {}

    /** A quota that gave way. */
    record Relaxation(Quota quota, Side side, long by, int priority) {}

    /** Another set that keeps the same limits. */
    record Alternative(List<String> proposals, double objective, List<String> comesIn, List<String> goesOut) {}

    /**
     * Who steps in for one that drops out.
     *
     * @param proposalId null when nobody can
     * @param difference in points, of the whole set; null when nobody can
     * @param reason why nobody can; null when somebody can
     */
    record Reserve(
            String forProposalId,
            @Nullable String proposalId,
            @Nullable Double difference,
            @Nullable String reason) {}

    /** How often a proposal is selected, from 0 to 1. */
    record Share(String proposalId, double selectedShare) {}

    /** Why a proposal was selected or not, as a sentence that can be sent. */
    record Reason(String proposalId, Code code, String text) {}

    /** The gist of a reason. */
    enum Code {
        SELECTED,
        MUST_INCLUDE,
        LOWER_SCORE,
        TIE,
        PLACE_LIMIT,
        SECTOR_LIMIT,
        QUOTA_LIMIT,
        QUOTA_MINIMUM,
        CAPACITY,
        INCOMPATIBLE,
        EXCLUDED,
        NOT_ELIGIBLE,
        NOT_SCORED,
        NO_SET,
        NOT_PROVEN
    }

    /**
     * A rule that cannot hold together with the others named.
     *
     * @param enough whether it would do to leave out this one alone
     */
    record Conflict(Rule rule, String text, boolean enough) {}

    /** What does not give way. */
    enum Rule {
        MUST_EXCLUDE,
        MUST_INCLUDE,
        INCOMPATIBLE,
        BUDGET,
        FACILITATOR_DAYS
    }

    /**
     * The draw.
     *
     * @param lots of all who could be selected, by id; the set whose lots add up to most was taken
     * @param proven whether no equal set has more
     */
    record Draw(long seed, Map<String, Long> lots, boolean proven) {}
}
