package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Reserve;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who steps in if one of those selected drops out: of all others the one with whom the set is worth most and breaks nothing more
 * than it does now. What had to be included can drop out as well.
 */
final class Reserves {

    private final Terms terms;
    private final int[] set;
    private final long[] lots;
    private final Exchanges exchanges;
    private final Sentences sentences;

    Reserves(ShortlistProblem problem, Terms terms, int[] set) {
        this.terms = terms.withoutMust();
        this.set = set;
        lots = Lots.of(terms, problem.seed());
        exchanges = new Exchanges(this.terms, set);
        sentences = new Sentences(problem);
    }

    List<Reserve> all() {
        return Arrays.stream(set).mapToObj(this::reserve).toList();
    }

    private Reserve reserve(int out) {
        int[] able = IntStream.range(0, terms.count())
                .filter(in ->
                        !Terms.holds(set, in) && exchanges.against(out, in).isEmpty())
                .toArray();
        if (able.length == 0) {
            return new Reserve(terms.id(out), null, null, nobody(out));
        }
        long most = Arrays.stream(able).mapToLong(in -> terms.score()[in]).max().orElseThrow();
        int in = Arrays.stream(able)
                .filter(one -> terms.score()[one] == most)
                .boxed()
                .max(Comparator.<Integer>comparingLong(one -> terms.worth(Terms.exchanged(set, out, one)))
                        .thenComparingLong(one -> lots[one]))
                .orElseThrow();
        double difference = ProposalScores.points(terms.score()[in] - terms.score()[out]);
        return new Reserve(terms.id(out), terms.id(in), difference, null);
    }

    private String nobody(int out) {
        List<List<Obstacle>> against = IntStream.range(0, terms.count())
                .filter(in -> !Terms.holds(set, in))
                .mapToObj(in -> exchanges.against(out, in))
                .toList();
        if (against.isEmpty()) {
            return "All that can be chosen are selected.";
        }
        return "No other proposal keeps the limits: %s."
                .formatted(sentences.limits(Exchanges.explaining(against), exchanges));
    }
}
