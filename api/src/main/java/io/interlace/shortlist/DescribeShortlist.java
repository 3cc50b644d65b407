package io.interlace.shortlist;

import io.interlace.programme.Dimension;
import io.interlace.shortlist.ProposalScores.Scored;
import io.interlace.shortlist.ProposalScores.Scores;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what was computed on the wire. */
final class DescribeShortlist {

    private final ShortlistCase asked;
    private final String dataVersion;

    DescribeShortlist(ShortlistCase asked, String dataVersion) {
        this.asked = asked;
        this.dataVersion = dataVersion;
    }

    /** Before anything is known but the question. */
    static ShortlistAnswer nothingYet(ShortlistQuestion question, String dataVersion) {
        return new ShortlistAnswer(
                null,
                question,
                dataVersion,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    ShortlistAnswer answer(Scores scores, ShortlistResult result) {
        return new ShortlistAnswer(
                result.status(),
                asked.question(),
                dataVersion,
                scored(scores),
                levels(scores.levels()),
                ids(result.selected()),
                each(result.reserves(), DescribeShortlist::reserve),
                result.objective(),
                result.costOfBalance(),
                proof(result.proofOfOptimality()),
                each(
                        result.bindingConstraints(),
                        limit -> new ShortlistAnswer.Binding(
                                limit.kind(),
                                limit.quota() == null ? null : quota(limit.quota()),
                                limit.side(),
                                limit.gain())),
                each(
                        result.relaxations(),
                        gave -> new ShortlistAnswer.Relaxation(
                                quota(gave.quota()), gave.side(), gave.by(), gave.priority())),
                each(
                        result.alternatives(),
                        other -> new ShortlistAnswer.Alternative(
                                ids(other.proposals()), other.objective(), ids(other.comesIn()), ids(other.goesOut()))),
                result.stability() == null
                        ? null
                        : each(
                                result.stability(),
                                share -> new ShortlistAnswer.Share(
                                        UUID.fromString(share.proposalId()), share.selectedShare())),
                each(
                        result.reasons(),
                        reason -> new ShortlistAnswer.Reason(
                                UUID.fromString(reason.proposalId()), reason.code(), reason.text())),
                each(result.conflicts(), rule -> new ShortlistAnswer.Conflict(rule.rule(), rule.text(), rule.enough())),
                draw(result.draw()),
                result.unfinished().stream().sorted().toList());
    }

    private static <T, R> List<R> each(List<T> list, Function<T, R> mapping) {
        return list.stream().map(mapping).toList();
    }

    private static List<UUID> ids(Collection<String> ids) {
        return ids.stream().map(UUID::fromString).toList();
    }

    /** As it was asked for: every quota of a question has a most. */
    private static io.interlace.call.Quota quota(Quota quota) {
        Integer max = quota.max();
        if (max == null) {
            throw new IllegalArgumentException("A quota of a question says at most how many");
        }
        return new io.interlace.call.Quota(quota.dimension(), quota.value(), quota.min(), max, quota.priority());
    }

    static ShortlistAnswer.Reserve reserve(ShortlistResult.Reserve reserve) {
        return new ShortlistAnswer.Reserve(
                UUID.fromString(reserve.forProposalId()),
                reserve.proposalId() == null ? null : UUID.fromString(reserve.proposalId()),
                reserve.difference(),
                reserve.reason());
    }

    private static ShortlistAnswer.Proof proof(ShortlistResult.Proof proof) {
        return new ShortlistAnswer.Proof(proof.proven(), proof.bound(), proof.work(), proof.solver());
    }

    private static ShortlistAnswer.@Nullable Draw draw(ShortlistResult.@Nullable Draw draw) {
        return draw == null
                ? null
                : new ShortlistAnswer.Draw(
                        draw.seed(),
                        new TreeMap<>(draw.lots())
                                .entrySet().stream()
                                        .map(lot ->
                                                new ShortlistAnswer.Lot(UUID.fromString(lot.getKey()), lot.getValue()))
                                        .toList(),
                        draw.proven());
    }

    private static AssessorLevels levels(ProposalScores.Levels levels) {
        return new AssessorLevels(
                levels.removed(),
                levels.inCommon(),
                levels.byAssessor().entrySet().stream()
                        .map(level -> new AssessorLevels.Level(UUID.fromString(level.getKey()), level.getValue()))
                        .toList(),
                ids(levels.leftAsTheyAre()));
    }

    private List<ScoredProposal> scored(Scores scores) {
        Map<String, Scored> byId =
                scores.proposals().stream().collect(Collectors.toMap(Scored::proposalId, Function.identity()));
        return asked.inputs().candidates().stream()
                .map(candidate -> scored(candidate, byId.get(candidate.id())))
                .toList();
    }

    private static ScoredProposal scored(Candidate candidate, @Nullable Scored scored) {
        if (scored == null) {
            throw new IllegalArgumentException("Each candidate has a score, or is known to have none");
        }
        return new ScoredProposal(
                UUID.fromString(candidate.id()),
                candidate.title(),
                scored.score(),
                scored.standardError(),
                scored.rank(),
                candidate.eligible(),
                candidate.notEligibleBecause(),
                scored.assessors(),
                sorted(candidate.places()),
                sorted(candidate.sectors()),
                candidate.attributes().entrySet().stream()
                        .collect(Collectors.toMap(
                                value -> value.getKey().substring(Dimension.ATTRIBUTE.length()),
                                Map.Entry::getValue,
                                (first, second) -> first,
                                TreeMap::new)),
                candidate.needs().facilitatorDays(),
                candidate.needs().budgetPounds());
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
