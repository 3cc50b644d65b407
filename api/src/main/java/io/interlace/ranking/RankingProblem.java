package io.interlace.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be ranked, and by whom. Nothing that is computed of it depends on the order of the options or the ballots.
 *
 * @param options their ids, each once; a ballot may name no other
 * @param unranked what it means that a ballot leaves an option out
 */
public record RankingProblem(List<String> options, List<Ballot> ballots, Unranked unranked) {

    /** @throws IllegalArgumentException if an option is there twice, or a ballot names one twice or one that is not there */
    public RankingProblem {
        options = options.stream().sorted().toList();
        ballots = List.copyOf(ballots);
        Set<String> known = new HashSet<>(options);
        if (known.size() < options.size()) {
            throw new IllegalArgumentException("An option is there twice");
        }
        ballots.forEach(ballot -> check(known, ballot));
    }

    private static void check(Set<String> known, Ballot ballot) {
        Set<String> named = new HashSet<>();
        for (List<String> equal : ballot.ranks()) {
            for (String option : equal) {
                if (!known.contains(option)) {
                    throw new IllegalArgumentException("A ballot names an option that is not there");
                }
                if (!named.add(option)) {
                    throw new IllegalArgumentException("A ballot names an option twice");
                }
            }
        }
    }

    /** The same, with each ballot counted once. */
    public RankingProblem unweighted() {
        return new RankingProblem(
                options,
                ballots.stream().map(ballot -> ballot.weighing(Ballot.ONE)).toList(),
                unranked);
    }

    /** The same, of these ballots. */
    public RankingProblem of(List<Ballot> others) {
        return new RankingProblem(options, others, unranked);
    }
}
