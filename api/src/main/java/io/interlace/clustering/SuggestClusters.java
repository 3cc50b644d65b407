package io.interlace.clustering;

import io.interlace.clustering.NoteTerms.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which notes of a board could say the same. A note is a vector of its terms, each weighing (1 + ln of how often it stands in
 * the note) × (1 + ln((1 + n) / (1 + in how many of the n notes it stands))), of length 1; two notes are as alike as the cosine
 * of their vectors, from 0 for no word in common to 1. Notes, then groups, are put together two by two, those first whose
 * notes are most like each other's in the mean, as long as that is at least {@link #ALIKE}.
 *
 * <p>Source: tf-idf and cosine as in C. D. Manning, P. Raghavan and H. Schütze, "Introduction to Information Retrieval",
 * Cambridge 2008, chapters 6.2 and 6.3; average linkage (UPGMA) as in R. R. Sokal and C. D. Michener, "A statistical method for
 * evaluating systematic relationships", University of Kansas Science Bulletin 38, 1958. The threshold is our own: of
 * the boards of the demonstration it puts together what people put together more often than not.
 *
 * <p>Computed in doubles, in the order of the ids: the order in which notes come changes nothing. Likeness is right within
 * 1e-12.
 */
public final class SuggestClusters {

    /** The least mean likeness of a group, from 0 to 1. */
    public static final double ALIKE = 0.15;

    /** As many notes as are compared with each other; of more, those with the least ids, which are by chance. */
    public static final int MOST_COMPARED = 500;

    /** As many as one command puts together. */
    public static final int MOST_NOTES = 200;

    private static final int MOST_WORDS = 4;

    /**
     * A note.
     *
     * @param loose whether it may be put together with others; those that may not only tell how common words are
     */
    public record Note(UUID id, String text, boolean loose) {}

    /**
     * Notes that could say the same.
     *
     * @param notes at least two, the one most like all the others first
     * @param words that at least two of them share, the weightiest first; at least one and at most four
     * @param likeness the mean over their pairs, from {@link #ALIKE} to 1
     */
    public record Suggestion(List<UUID> notes, List<String> words, double likeness) {}

    /** A note as a vector of length 1, or of none where it says nothing. */
    private record Vector(Note note, Map<String, Double> weights) {}

    private final List<Vector> vectors;
    private final Map<String, Map<String, Integer>> wordsOf = new HashMap<>();

    private SuggestClusters(List<Note> notes) {
        List<Note> ordered =
                notes.stream().sorted(Comparator.comparing(Note::id)).toList();
        List<Map<String, Integer>> counts = new ArrayList<>();
        Map<String, Integer> documents = new HashMap<>();
        for (Note note : ordered) {
            Map<String, Integer> count = new TreeMap<>();
            for (Term term : NoteTerms.of(note.text())) {
                count.merge(term.stem(), 1, Integer::sum);
                if (note.loose()) {
                    wordsOf.computeIfAbsent(term.stem(), stem -> new TreeMap<>())
                            .merge(term.word(), 1, Integer::sum);
                }
            }
            count.keySet().forEach(stem -> documents.merge(stem, 1, Integer::sum));
            counts.add(count);
        }
        vectors = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).loose() && vectors.size() < MOST_COMPARED) {
                vectors.add(new Vector(ordered.get(i), weights(counts.get(i), documents, ordered.size())));
            }
        }
    }

    /**
     * The groups that could be made of notes that are loose, the most alike first.
     *
     * @param notes each id once
     * @return each note in one group at most; those that are like no other in none
     */
    public static List<Suggestion> of(List<Note> notes) {
        return new SuggestClusters(notes).suggestions();
    }

    private static Map<String, Double> weights(Map<String, Integer> counts, Map<String, Integer> documents, int notes) {
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((stem, count) -> weights.put(
                stem, (1 + Math.log(count)) * (1 + Math.log((1.0 + notes) / (1 + documents.getOrDefault(stem, 0))))));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((stem, weight) -> weight / length);
        return weights;
    }

    private List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (List<Integer> group : groups()) {
            suggestions.add(suggestion(group));
        }
        suggestions.sort(Comparator.comparingDouble(Suggestion::likeness)
                .reversed()
                .thenComparing(suggestion -> suggestion.notes().get(0)));
        return suggestions;
    }

    /** Groups of at least two, as the places of their vectors. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        Linkage linkage = new Linkage(vectors.size());
        addUp(linkage);
        for (int one = linkage.begin(); one >= 0; one = linkage.mostAlike()) {
            int other = linkage.join(one);
            groups.get(one).addAll(groups.get(other));
            groups.get(other).clear();
        }
        return groups.stream().filter(group -> group.size() > 1).toList();
    }

    /** Of each two notes how alike they are: the sum over the words they share. */
    private void addUp(Linkage linkage) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            for (Map.Entry<String, Double> weight : vectors.get(i).weights().entrySet()) {
                List<Integer> earlier = holders.computeIfAbsent(weight.getKey(), stem -> new ArrayList<>());
                for (int j : earlier) {
                    linkage.add(
                            j, i, weight.getValue() * vectors.get(j).weights().getOrDefault(weight.getKey(), 0.0));
                }
                earlier.add(i);
            }
        }
    }

    private Suggestion suggestion(List<Integer> group) {
        double[] likeTheOthers = new double[group.size()];
        double all = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < i; j++) {
                double like = likeness(vectors.get(group.get(i)), vectors.get(group.get(j)));
                likeTheOthers[i] += like;
                likeTheOthers[j] += like;
                all += like;
            }
        }
        Integer[] places = new Integer[group.size()];
        Arrays.setAll(places, place -> place);
        Arrays.sort(
                places,
                Comparator.comparingDouble((Integer place) -> likeTheOthers[place])
                        .reversed()
                        .thenComparing(
                                place -> vectors.get(group.get(place)).note().id()));
        double pairs = group.size() * (group.size() - 1) / 2.0;
        return new Suggestion(
                Arrays.stream(places)
                        .map(place -> vectors.get(group.get(place)).note().id())
                        .toList(),
                shared(group),
                all / pairs);
    }

    /** Of two notes as they are in {@link #of}: the sum over the words they share. */
    private static double likeness(Vector one, Vector other) {
        double sum = 0;
        for (Map.Entry<String, Double> weight : one.weights().entrySet()) {
            sum += weight.getValue() * other.weights().getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }

    /** As people wrote them most often. */
    private List<String> shared(List<Integer> group) {
        Map<String, Integer> holders = new HashMap<>();
        Map<String, Double> weights = new TreeMap<>();
        for (int at : group) {
            vectors.get(at).weights().forEach((stem, weight) -> {
                holders.merge(stem, 1, Integer::sum);
                weights.merge(stem, weight, Double::sum);
            });
        }
        Set<String> words = new HashSet<>();
        return weights.entrySet().stream()
                .filter(weight -> holders.getOrDefault(weight.getKey(), 0) > 1)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(weight -> usual(weight.getKey()))
                .filter(words::add)
                .limit(MOST_WORDS)
                .toList();
    }

    private String usual(String stem) {
        return wordsOf.getOrDefault(stem, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
