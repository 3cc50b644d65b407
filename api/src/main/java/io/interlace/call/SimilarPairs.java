package io.interlace.call;

import io.interlace.stakeholder.ComparableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs of ideas that may be one, by three grounds: titles written a little differently (Jaro-Winkler, as of names);
 * one lead, and titles that share {@value #SAME_TITLE} of their words of four letters and more (Dice: 2·|A∩B| / (|A|+|B|));
 * aims that share {@value #SAME_AIMS} of all their words (Jaccard: |A∩B| / |A∪B|) and are long enough for that to say
 * something. Words are a set: how often and in which order they stand does not count.
 *
 * <p>Every pair is looked at. Sets hold their rarest words first, so that most pairs are told apart after a few of them.
 * Source: Bayardo, Ma and Srikant, Scaling up all pairs similarity search (2007).
 */
final class SimilarPairs {

    static final double SAME_TITLE = 0.6;
    static final double SAME_AIMS = 0.8;

    /** Distinct words of aims from which sharing them says something. */
    static final int FEWEST_WORDS = 8;

    private static final int LONGER_WORD = 4;

    /** By how many grounds, then how close; of what is equal, in the order given. */
    private static final Comparator<Pair> CLOSEST_LAST = Comparator.comparingInt(
                    (Pair pair) -> pair.grounds().size())
            .thenComparingDouble(Pair::closeness)
            .thenComparing(Comparator.comparingInt(Pair::number).reversed());

    private SimilarPairs() {}

    /** What is proposed, in lower case and without accents and punctuation. */
    record Idea(UUID id, @Nullable UUID leadId, String title, String aims) {}

    /** Two that may be one; closeness is the greatest of the measures that its grounds are by. */
    record Pair(UUID earlier, UUID later, Set<SimilarityGround> grounds, double closeness, int number) {}

    /** The closest first. */
    record Found(List<Pair> closest, int total) {}

    /** Words as numbers, rising from the rarest, each once. */
    private static final class Words {

        private final int[] ranks;

        private Words(int[] ranks) {
            this.ranks = ranks;
        }

        private int size() {
            return ranks.length;
        }

        /** How many they share, counted until it is certain that they are fewer than the least. */
        private int shared(Words other, int least) {
            int shared = 0;
            int i = 0;
            int j = 0;
            while (i < size() && j < other.size() && shared + Math.min(size() - i, other.size() - j) >= least) {
                int order = Integer.compare(ranks[i], other.ranks[j]);
                if (order == 0) {
                    shared++;
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return shared;
        }
    }

    private record Compared(Idea idea, ComparableName title, Words titleWords, Words aims) {}

    /** @param ideas the latest first */
    static Found among(List<Idea> ideas, int most) {
        List<Compared> compared = compared(ideas);
        PriorityQueue<Pair> closest = new PriorityQueue<>(CLOSEST_LAST);
        int total = 0;
        for (int later = 0; later < compared.size(); later++) {
            for (int earlier = later + 1; earlier < compared.size(); earlier++) {
                Pair pair = pair(compared.get(earlier), compared.get(later), total);
                if (pair != null) {
                    total++;
                    closest.add(pair);
                    if (closest.size() > most) {
                        closest.remove();
                    }
                }
            }
        }
        List<Pair> listed = new ArrayList<>(closest);
        listed.sort(CLOSEST_LAST.reversed());
        return new Found(listed, total);
    }

    private static List<Compared> compared(List<Idea> ideas) {
        Map<String, Integer> uses = new HashMap<>();
        for (Idea idea : ideas) {
            words(idea.title()).forEach(word -> uses.merge(word, 1, Integer::sum));
            words(idea.aims()).forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        List<String> rarestFirst = uses.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        rarestFirst.forEach(word -> ranks.put(word, ranks.size()));
        return ideas.stream()
                .map(idea -> new Compared(
                        idea,
                        new ComparableName(idea.title()),
                        ranked(idea.title(), word -> word.length() >= LONGER_WORD, ranks),
                        ranked(idea.aims(), word -> true, ranks)))
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).distinct();
    }

    private static Words ranked(String text, Predicate<String> counts, Map<String, Integer> ranks) {
        return new Words(words(text)
                .filter(counts)
                .mapToInt(word -> ranks.getOrDefault(word, 0))
                .sorted()
                .toArray());
    }

    private static @Nullable Pair pair(Compared earlier, Compared later, int number) {
        Set<SimilarityGround> grounds = EnumSet.noneOf(SimilarityGround.class);
        double title = earlier.title().similarity(later.title());
        if (title > 0) {
            grounds.add(SimilarityGround.TITLE);
        }
        UUID lead = earlier.idea().leadId();
        double dice =
                lead != null && lead.equals(later.idea().leadId()) ? dice(earlier.titleWords(), later.titleWords()) : 0;
        if (dice > 0) {
            grounds.add(SimilarityGround.LEAD);
        }
        double aims = jaccard(earlier.aims(), later.aims());
        if (aims > 0) {
            grounds.add(SimilarityGround.AIMS);
        }
        double closeness = Math.max(title, Math.max(dice, aims));
        return grounds.isEmpty()
                ? null
                : new Pair(
                        earlier.idea().id(),
                        later.idea().id(),
                        Collections.unmodifiableSet(grounds),
                        closeness,
                        number);
    }

    /** Where it reaches the threshold, otherwise 0. */
    private static double dice(Words one, Words other) {
        int sizes = one.size() + other.size();
        int least = Math.max(1, whole(SAME_TITLE * sizes / 2));
        int common = one.shared(other, least);
        return common < least ? 0 : 2.0 * common / sizes;
    }

    /** Where it reaches the threshold, otherwise 0. */
    private static double jaccard(Words one, Words other) {
        if (Math.min(one.size(), other.size()) < FEWEST_WORDS) {
            return 0;
        }
        int sizes = one.size() + other.size();
        int least = whole(SAME_AIMS * sizes / (1 + SAME_AIMS));
        int common = one.shared(other, least);
        return common < least ? 0 : (double) common / (sizes - common);
    }

    /** The least whole number that is not less, but for how numbers are kept. */
    private static int whole(double number) {
        return (int) Math.ceil(number - 1e-9);
    }
}
