package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Code;
import io.interlace.shortlist.ShortlistResult.Part;
import io.interlace.shortlist.ShortlistResult.Rule;
import io.interlace.shortlist.ShortlistResult.Side;
import io.interlace.shortlist.ShortlistResult.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a question, on the wire and as it is kept. */
@Schema(
        name = "ShortlistAnswer",
        description =
                "The best set that is also balanced, with its proof, its price, and a reason for every proposal. Scores are points from 0 to 100")
public record ShortlistAnswer(
        @Nullable
        @Schema(
                description =
                        "OPTIMAL: every quota holds and no set scores more; RELAXED: the quotas cannot all hold, and give way as little as can be; INFEASIBLE: no set keeps what does not give way; STOPPED: the limit of work came first. Null until it is known",
                examples = "OPTIMAL",
                nullable = true,
                required = true)
        Status status,

        @Schema(description = "What was asked for, in full", required = true)
        ShortlistQuestion question,

        @Schema(
                description = "The same for two shortlists that were computed from the same proposals and assessments",
                examples = "5c1f0b7e9ad24c38",
                required = true)
        String dataVersion,

        @Schema(description = "What each proposal scored, and was at that time", required = true)
        List<ScoredProposal> scores,

        @Nullable
        @Schema(
                description = "What was done about assessors who are sterner than others; null until it is known",
                nullable = true,
                required = true)
        AssessorLevels levels,

        @Schema(description = "Those selected; none where there is no set", required = true)
        List<UUID> selected,

        @Schema(description = "For each that is selected, who steps in if it drops out", required = true)
        List<Reserve> reserves,

        @Nullable
        @Schema(
                description = "The sum of the scores of those selected; null where there is no set",
                examples = "370.5",
                nullable = true,
                required = true)
        Double objective,

        @Nullable
        @Schema(
                description =
                        "How many points more the best set would have without quotas and capacity; null where there is no set or the limit of work came first",
                examples = "12.5",
                nullable = true,
                required = true)
        Double costOfBalance,

        @Nullable
        @Schema(description = "Why nothing can be better; null until it is known", nullable = true, required = true)
        Proof proofOfOptimality,

        @Schema(
                description =
                        "Limits that are reached and cost points, and how many. One that is reached and costs nothing is not among them",
                required = true)
        List<Binding> bindingConstraints,

        @Schema(description = "Quotas that gave way, and by how much", required = true)
        List<Relaxation> relaxations,

        @Schema(description = "The next best sets within 5 % of the best, at most ten", required = true)
        List<Alternative> alternatives,

        @Nullable
        @Schema(
                description =
                        "How often each is selected when assessors are resampled; null for a preview, or until it is known",
                nullable = true,
                required = true)
        List<Share> stability,

        @Schema(description = "For every proposal, a sentence that can be sent", required = true)
        List<Reason> reasons,

        @Schema(description = "Rules that cannot hold together, where there is no set", required = true)
        List<Conflict> conflicts,

        @Nullable
        @Schema(
                description = "The lots, where several sets were equal in everything else; null otherwise",
                nullable = true,
                required = true)
        Draw draw,

        @Schema(description = "The parts that the limit of work cut short", required = true)
        List<Part> unfinished) {

    /** Why a proposal was selected or not, as a sentence that can be sent. */
    public String reason(UUID proposalId) {
        return reasons.stream()
                .filter(reason -> reason.proposalId().equals(proposalId))
                .map(Reason::text)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Every proposal that was up for choice has a reason"));
    }

    /** Where its score places a proposal, as a sentence, for when something other than the computed set was chosen. */
    public String place(ScoredProposal proposal) {
        Integer rank = proposal.rank();
        long ranked = scores.stream().filter(scored -> scored.rank() != null).count();
        return rank == null
                ? reason(proposal.proposalId())
                : "Scored %s of %s.".formatted(Sentences.ordinal(rank), Sentences.number(ranked));
    }

    /** Who steps in for one that drops out. */
    @Schema(name = "ShortlistReserve", description = "Who steps in for one that drops out, so that the balance is kept")
    public record Reserve(
            @Schema(
                    description = "The selected one",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
                    required = true)
            UUID forProposalId,

            @Nullable
            @Schema(
                    description = "Who would take its place; null where nobody can",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a80",
                    nullable = true,
                    required = true)
            UUID proposalId,

            @Nullable
            @Schema(
                    description = "What the set would score more, or less; null where nobody can",
                    examples = "-2.5",
                    nullable = true,
                    required = true)
            Double difference,

            @Nullable
            @Schema(
                    description = "Why nobody can; null where somebody can",
                    examples = "Whoever took its place would break a limit.",
                    nullable = true,
                    required = true)
            String reason) {}

    /** Why nothing can be better. */
    @Schema(name = "ProofOfOptimality", description = "Why nothing can be better")
    record Proof(
            @Schema(
                    description = "Whether the set is proven to be best or, without one, that there is none",
                    examples = "true",
                    required = true)
            boolean proven,

            @Nullable
            @Schema(
                    description = "No set that gives way as little scores more; null where nothing is known",
                    examples = "370.5",
                    nullable = true,
                    required = true)
            Double bound,

            @Schema(
                    description = "What the solver spent, in its own units, which do not depend on the machine",
                    examples = "0.018",
                    required = true)
            double work,

            @Schema(description = "The solver and its version", examples = "OR-Tools CP-SAT 9.14.6206", required = true)
            String solver) {}

    /** A limit that is reached and costs something. */
    @Schema(name = "BindingConstraint", description = "A limit that is reached, and what it costs")
    record Binding(
            @Schema(description = "What it limits", examples = "QUOTA", required = true)
            Row.Kind kind,

            @Schema(description = "The quota; null for capacity", nullable = true, required = true)
            io.interlace.call.@Nullable Quota quota,

            @Nullable
            @Schema(
                    description = "Which end of the quota; null for capacity",
                    examples = "MAX",
                    nullable = true,
                    required = true)
            Side side,

            @Schema(
                    description =
                            "How many points more the best set would have with the quota moved by one, or without this capacity",
                    examples = "4.1",
                    required = true)
            double gain) {}

    /** A quota that gave way. */
    @Schema(name = "QuotaRelaxation", description = "A quota that gave way")
    record Relaxation(
            @Schema(description = "The quota", required = true)
            io.interlace.call.Quota quota,

            @Schema(description = "Which end of it", examples = "MIN", required = true)
            Side side,

            @Schema(description = "By how much", examples = "1", required = true)
            long by,

            @Schema(description = "What each of these costs beside other quotas", examples = "2", required = true)
            int priority) {}

    /** Another set. */
    @Schema(name = "AlternativeShortlist", description = "Another set that keeps the same limits")
    record Alternative(
            @Schema(description = "Those in it", required = true)
            List<UUID> proposals,

            @Schema(description = "The sum of their scores", examples = "368.0", required = true)
            double objective,

            @Schema(description = "Those in it that are not selected", required = true)
            List<UUID> comesIn,

            @Schema(description = "Those selected that are not in it", required = true)
            List<UUID> goesOut) {}

    /** How often a proposal is selected. */
    @Schema(name = "SelectedShare", description = "How often a proposal is selected when assessors are resampled")
    record Share(
            @Schema(description = "The proposal", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
            UUID proposalId,

            @Schema(description = "From 0 to 1", examples = "0.94", required = true)
            double selectedShare) {}

    /** Why a proposal was selected or not. */
    @Schema(name = "ShortlistReason", description = "Why a proposal was selected or not")
    public record Reason(
            @Schema(description = "The proposal", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
            UUID proposalId,

            @Schema(description = "The gist of it", examples = "PLACE_LIMIT", required = true)
            Code code,

            @Schema(
                    description = "As a sentence that can be sent",
                    examples =
                            "Scored second of 16; one proposal from Lambeth is selected with a higher score, and the call allows one.",
                    required = true)
            String text) {}

    /** A rule that cannot hold together with the others named. */
    @Schema(name = "ShortlistConflict", description = "A rule that cannot hold together with the others named")
    record Conflict(
            @Schema(description = "Which kind of rule", examples = "FACILITATOR_DAYS", required = true)
            Rule rule,

            @Schema(description = "In words", examples = "At most 45 facilitator days", required = true)
            String text,

            @Schema(description = "Whether it would do to leave out this one alone", examples = "true", required = true)
            boolean enough) {}

    /** The lots. */
    @Schema(name = "ShortlistDraw", description = "The draw between sets that are equal in everything else")
    record Draw(
            @Schema(description = "What decides the lots", examples = "2026", required = true)
            long seed,

            @Schema(
                    description = "Of all who could be selected; the set whose lots add up to most was taken",
                    required = true)
            List<Lot> lots,

            @Schema(description = "Whether no equal set has more", examples = "true", required = true)
            boolean proven) {}

    /** What one drew. */
    @Schema(name = "ShortlistLot", description = "What one proposal drew")
    record Lot(
            @Schema(description = "The proposal", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
            UUID proposalId,

            @Schema(description = "Its lot", examples = "73512", required = true)
            long lot) {}
}
