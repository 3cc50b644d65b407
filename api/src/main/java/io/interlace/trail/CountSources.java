package io.interlace.trail;

import io.interlace.reach.SmallNumbers;
import io.interlace.trail.TrailEvidence.Talk;
import io.interlace.trail.TrailSourcesView.OfSector;
import io.interlace.trail.TrailSourcesView.Quotation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what a trail rests on, in conversations, people and independent voices, each counted once. All of it is exact: these are
 * counts of what is on record, not estimates.
 *
 * <p>Readers of aggregates are told numbers in whole fives, none of fewer, and not where conversations are from, nor their days:
 * trails hold each other, and exact numbers of two would tell of the few in between. Fewer than five voices are not quoted to them,
 * as each sentence would count one; of more the order does not tell which were said together.
 */
final class CountSources {

    private static final int MOST_QUOTED = 12;

    private CountSources() {}

    /** @param suppressed whether the reader is one of aggregates only */
    static TrailSourcesView of(TrailEvidence evidence, boolean suppressed) {
        List<Talk> talks = evidence.talks();
        int people = evidence.people().size();
        return new TrailSourcesView(
                suppressed,
                known(talks.size(), suppressed),
                suppressed ? null : day(talks, Comparator.reverseOrder()),
                suppressed ? null : day(talks, Comparator.naturalOrder()),
                suppressed ? List.of() : bySector(talks),
                suppressed ? null : (Integer) count(talks, several -> several > 1),
                suppressed ? null : (Integer) count(talks, none -> none == 0),
                suppressed ? List.of() : places(talks),
                known(people, suppressed),
                known(evidence.independentVoices(), suppressed),
                suppressed ? quotedToAll(evidence) : quoted(talks).toList());
    }

    private static @Nullable Integer known(int count, boolean suppressed) {
        int fives = (int) (count / SmallNumbers.THRESHOLD * SmallNumbers.THRESHOLD);
        return !suppressed ? (Integer) count : count > 0 && fives == 0 ? null : (Integer) fives;
    }

    private static @Nullable LocalDate day(List<Talk> talks, Comparator<LocalDate> order) {
        return talks.stream().map(Talk::day).max(order).orElse(null);
    }

    /** Of those whose people are all of one sector, as far as that is known. */
    private static List<OfSector> bySector(List<Talk> talks) {
        Map<Set<String>, List<Talk>> together =
                talks.stream().filter(talk -> talk.sectors().size() == 1).collect(Collectors.groupingBy(Talk::sectors));
        return together.values().stream()
                .map(ofOne -> new OfSector(
                        ofOne.get(0).sectors().iterator().next(),
                        ofOne.size(),
                        places(ofOne).size()))
                .sorted(Comparator.comparing((OfSector one) -> -one.conversations())
                        .thenComparing(OfSector::name))
                .toList();
    }

    private static int count(List<Talk> talks, IntPredicate sectors) {
        return (int) talks.stream()
                .filter(talk -> sectors.test(talk.sectors().size()))
                .count();
    }

    private static List<String> places(List<Talk> talks) {
        Set<String> names = new TreeSet<>();
        talks.forEach(talk -> names.addAll(talk.places()));
        return List.copyOf(names);
    }

    /** Of the latest conversations. */
    private static Stream<Quotation> quoted(List<Talk> talks) {
        return talks.stream()
                .flatMap(talk ->
                        talk.quotes().stream().map(quote -> new Quotation(quote.text(), quote.told(), talk.day())))
                .limit(MOST_QUOTED);
    }

    private static List<Quotation> quotedToAll(TrailEvidence evidence) {
        if (evidence.independentVoices() < SmallNumbers.THRESHOLD) {
            return List.of();
        }
        return quoted(evidence.talks())
                .map(quotation -> new Quotation(quotation.text(), quotation.heardFrom(), null))
                .sorted(Comparator.comparing(Quotation::text))
                .toList();
    }
}
