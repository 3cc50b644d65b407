package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Code;
import io.interlace.shortlist.ShortlistResult.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One true sentence for every proposal, which can be sent to whoever proposed it and so names no other proposal. Who was not selected although a selected one scored lower is told what stands against
 * putting it in that one's place: something does, for each of them, or the set would not be the best.
 */
final class Reasons {

    private final ShortlistProblem problem;
    private final Terms terms;
    private final Sentences sentences;
    private final Map<String, Integer> rank = new HashMap<>();

    Reasons(ShortlistProblem problem, Terms terms) {
        this.problem = problem;
        this.terms = terms;
        sentences = new Sentences(problem);
        List<Candidate> ranked = problem.candidates().stream()
                .filter(candidate -> candidate.eligible() && candidate.score() != null)
                .sorted(Comparator.comparingLong(candidate -> -millionths(candidate)))
                .toList();
        for (int i = 0; i < ranked.size(); i++) {
            boolean tied = i > 0 && millionths(ranked.get(i)) == millionths(ranked.get(i - 1));
            rank.put(
                    ranked.get(i).id(),
                    tied ? Objects.requireNonNull(rank.get(ranked.get(i - 1).id())) : i + 1);
        }
    }

    private static long millionths(Candidate candidate) {
        return ProposalScores.millionths(Objects.requireNonNull(candidate.score()));
    }

    /**
     * The reasons, by id.
     *
     * @param set those selected; null when there is no set
     * @param proven whether the set is best, or there is none
     */
    List<Reason> of(int @Nullable [] set, boolean proven) {
        Map<String, Integer> open = new HashMap<>();
        IntStream.range(0, terms.count()).forEach(i -> open.put(terms.id(i), i));
        Set<String> excluded = new HashSet<>(problem.mustExclude());
        Exchanges exchanges = set == null ? null : new Exchanges(terms, set);
        return problem.candidates().stream()
                .sorted(Comparator.comparing(Candidate::id))
                .map(candidate -> {
                    if (candidate.notEligibleBecause() != null) {
                        String because = candidate.notEligibleBecause();
                        return new Reason(
                                candidate.id(),
                                Code.NOT_ELIGIBLE,
                                "Not eligible: it does not meet “%s”.".formatted(because));
                    }
                    if (candidate.score() == null) {
                        return new Reason(
                                candidate.id(),
                                Code.NOT_SCORED,
                                "Not scored by anybody, so that it cannot be compared.");
                    }
                    if (excluded.contains(candidate.id())) {
                        return said(candidate, Code.EXCLUDED, "it was left out of the choice beforehand");
                    }
                    int at = Objects.requireNonNull(open.get(candidate.id()));
                    if (set == null || exchanges == null) {
                        return withoutSet(candidate, proven);
                    }
                    return Terms.holds(set, at)
                            ? selected(candidate, at, set, exchanges)
                            : notSelected(candidate, at, set, exchanges);
                })
                .toList();
    }

    private Reason said(Candidate candidate, Code code, String because) {
        int own = Objects.requireNonNull(rank.get(candidate.id()));
        String scored = "Scored %s of %s".formatted(Sentences.ordinal(own), Sentences.number(rank.size()));
        return new Reason(
                candidate.id(), code, because.isEmpty() ? scored + "." : "%s; %s.".formatted(scored, because));
    }

    private Reason withoutSet(Candidate candidate, boolean proven) {
        return proven
                ? said(candidate, Code.NO_SET, "no set of %s keeps the rules".formatted(Sentences.number(terms.size())))
                : said(candidate, Code.NOT_PROVEN, "the search was stopped before it found a set");
    }

    private Reason selected(Candidate candidate, int own, int[] set, Exchanges exchanges) {
        if (terms.must()[own]) {
            return said(candidate, Code.MUST_INCLUDE, "it had to be included");
        }
        List<List<Obstacle>> higher = IntStream.range(0, terms.count())
                .filter(i -> !Terms.holds(set, i) && terms.score()[i] > terms.score()[own])
                .mapToObj(i -> exchanges.against(own, i))
                .toList();
        if (higher.isEmpty() || higher.stream().anyMatch(List::isEmpty)) {
            return said(candidate, Code.SELECTED, "");
        }
        List<Obstacle> named = Exchanges.explaining(higher);
        if (named.size() == 1 && named.get(0).kind() == Obstacle.Kind.TOO_FEW) {
            Quota quota = sentences.quota(exchanges.row(named.get(0)));
            return said(
                    candidate,
                    Code.SELECTED,
                    "the call asks for at least %s, and none of those left out scored higher"
                            .formatted(sentences.some(quota.min(), quota)));
        }
        return said(
                candidate,
                Code.SELECTED,
                "in its place, whatever scored higher would break a limit (%s)"
                        .formatted(sentences.limits(named, exchanges)));
    }

    private Reason notSelected(Candidate candidate, int own, int[] set, Exchanges exchanges) {
        int[] lower = Arrays.stream(set)
                .filter(j -> terms.score()[j] < terms.score()[own])
                .toArray();
        if (lower.length == 0) {
            return noneLower(candidate, own, set, exchanges);
        }
        List<List<Obstacle>> against =
                Arrays.stream(lower).mapToObj(j -> exchanges.against(j, own)).toList();
        if (against.stream().anyMatch(List::isEmpty)) {
            return said(candidate, Code.NOT_PROVEN, "the search was stopped before it could be compared with all sets");
        }
        List<Obstacle> named = Exchanges.explaining(against);
        Obstacle first = named.get(0);
        return said(
                candidate,
                code(first, exchanges),
                named.size() == 1
                        ? one(first, own, set, exchanges)
                        : "in place of any that scored lower it would break a limit (%s)"
                                .formatted(sentences.limits(named, exchanges)));
    }

    private Reason noneLower(Candidate candidate, int own, int[] set, Exchanges exchanges) {
        int[] equal = Arrays.stream(set)
                .filter(j -> terms.score()[j] == terms.score()[own])
                .toArray();
        if (equal.length == 0) {
            String all = switch (set.length) {
                case 1 -> "the one selected scored higher";
                case 2 -> "both selected scored higher";
                default -> "all %s selected scored higher".formatted(Sentences.number(set.length));
            };
            return said(candidate, Code.LOWER_SCORE, all);
        }
        for (int j : equal) {
            if (exchanges.against(j, own).isEmpty()) {
                return said(
                        candidate,
                        Code.TIE,
                        "one of those selected scored the same, and " + between(set, Terms.exchanged(set, j, own)));
            }
        }
        return said(candidate, Code.LOWER_SCORE, "none of those selected scored lower");
    }

    private String between(int[] set, int[] other) {
        if (terms.places().distinct(other) < terms.places().distinct(set)) {
            return "with it the set reaches more places";
        }
        return terms.sectors().distinct(other) < terms.sectors().distinct(set)
                ? "with it the set reaches more sectors"
                : "the lot decided between them";
    }

    private Code code(Obstacle obstacle, Exchanges exchanges) {
        return switch (obstacle.kind()) {
            case TOO_MANY ->
                switch (sentences.quota(exchanges.row(obstacle)).dimension()) {
                    case Quota.PLACE -> Code.PLACE_LIMIT;
                    case Quota.SECTOR -> Code.SECTOR_LIMIT;
                    default -> Code.QUOTA_LIMIT;
                };
            case TOO_FEW -> Code.QUOTA_MINIMUM;
            case CAPACITY -> Code.CAPACITY;
            case INCOMPATIBLE -> Code.INCOMPATIBLE;
            case MUST_STAY -> Code.LOWER_SCORE;
        };
    }

    /** What alone stands against every exchange for one that scored lower. */
    private String one(Obstacle obstacle, int own, int[] set, Exchanges exchanges) {
        return switch (obstacle.kind()) {
            case TOO_MANY -> tooMany(obstacle, own, set, exchanges);
            case TOO_FEW -> {
                Quota quota = sentences.quota(exchanges.row(obstacle));
                yield "the call asks for at least %s, and what scored lower is needed for that"
                        .formatted(sentences.some(quota.min(), quota));
            }
            case CAPACITY -> {
                Row row = exchanges.row(obstacle);
                yield "in place of any that scored lower it would take the set over %s"
                        .formatted(Sentences.amount(row.kind(), row.max()));
            }
            case INCOMPATIBLE -> "it does not go together with one of those selected";
            case MUST_STAY -> "what was selected with a lower score had to be included";
        };
    }

    private String tooMany(Obstacle obstacle, int own, int[] set, Exchanges exchanges) {
        Row row = exchanges.row(obstacle);
        Quota quota = sentences.quota(row);
        long there = exchanges.sum(obstacle);
        int max = Objects.requireNonNull(quota.max(), "A limit that is met is one");
        if (there == 0) {
            return "the call allows " + sentences.some(0, quota);
        }
        boolean allHigher = Arrays.stream(set)
                .filter(j -> row.weight()[j] > 0)
                .allMatch(j -> terms.score()[j] > terms.score()[own]);
        return "%s %s selected%s, and the call allows %s"
                .formatted(
                        sentences.some(there, quota),
                        there == 1 ? "is" : "are",
                        allHigher ? " with a higher score" : "",
                        max == 0 ? "none" : Sentences.number(max));
    }
}
