package io.interlace.stakeholder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Finds names that are written a little differently. Titles do not count, nor does the order of words. Only names that
 * share a word, or the first three letters of one, are compared.
 *
 * <p>Source: Winkler, String comparator metrics and enhanced decision rules in the Fellegi-Sunter model of record linkage
 * (1990).
 */
public final class SimilarNames {

    /** Jaro-Winkler similarity from which two names may be one. */
    static final double THRESHOLD = 0.92;

    private static final Set<String> TITLES =
            Set.of("dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir", "dame", "rev");
    private static final int STEM = 3;
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private SimilarNames() {}

    /** Somebody, or something with a title, by name: in lower case and without accents. */
    public record Named(UUID id, String name) {}

    /** Two that may be one; similarity is from the threshold to 1. */
    record Similar(UUID first, UUID second, double similarity) {}

    /** All similar pairs, in the order of the names given. */
    static List<Similar> among(List<Named> people) {
        List<String> names =
                people.stream().map(person -> comparable(person.name())).toList();
        Map<String, List<Integer>> byStem = new HashMap<>();
        List<Similar> similar = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Set<Integer> candidates = new HashSet<>();
            for (String stem : stems(names.get(i))) {
                List<Integer> sharing = byStem.computeIfAbsent(stem, key -> new ArrayList<>());
                candidates.addAll(sharing);
                sharing.add(i);
            }
            for (int other : candidates.stream().sorted().toList()) {
                double similarity = JARO_WINKLER.apply(names.get(other), names.get(i));
                if (similarity >= THRESHOLD) {
                    similar.add(
                            new Similar(people.get(other).id(), people.get(i).id(), similarity));
                }
            }
        }
        return similar;
    }

    /** Those of the others whose name is similar to this one's, in the order given. */
    public static List<UUID> like(Named one, List<Named> others) {
        String name = comparable(one.name());
        return others.stream()
                .filter(other ->
                        !other.id().equals(one.id()) && JARO_WINKLER.apply(comparable(other.name()), name) >= THRESHOLD)
                .map(Named::id)
                .toList();
    }

    static double similarity(String one, String other) {
        return JARO_WINKLER.apply(one, other);
    }

    static String comparable(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !TITLES.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<String> stems(String name) {
        return Stream.of(name.split(" "))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
