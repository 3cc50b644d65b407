package io.interlace.stakeholder;

/**
 * A name that is made ready to be compared with many others. Most pairs are told apart by their letters alone: Jaro-Winkler
 * counts no more matches than there are letters in common, which bounds it from above.
 */
public final class ComparableName {

    private static final int KINDS = 64;
    private static final int PREFIX = 4;
    private static final double SCALING = 0.1;

    private final String name;
    private final int[] letters = new int[KINDS];

    /** @param name in lower case and without accents */
    public ComparableName(String name) {
        this.name = SimilarNames.comparable(name);
        for (int i = 0; i < this.name.length(); i++) {
            letters[this.name.charAt(i) % KINDS]++;
        }
    }

    /** Their similarity where it reaches the threshold of {@link SimilarNames}, otherwise 0. */
    public double similarity(ComparableName other) {
        if (mostSimilarity(other) < SimilarNames.THRESHOLD) {
            return 0;
        }
        double similarity = SimilarNames.similarity(name, other.name);
        return similarity < SimilarNames.THRESHOLD ? 0 : similarity;
    }

    /** What their similarity does not exceed. */
    double mostSimilarity(ComparableName other) {
        double common = 0;
        for (int i = 0; i < KINDS; i++) {
            common += Math.min(letters[i], other.letters[i]);
        }
        if (common == 0) {
            return 0;
        }
        double jaro = (common / name.length() + common / other.name.length() + 1) / 3;
        return jaro + SCALING * prefix(other) * (1 - jaro);
    }

    private int prefix(ComparableName other) {
        int most = Math.min(PREFIX, Math.min(name.length(), other.name.length()));
        int same = 0;
        while (same < most && name.charAt(same) == other.name.charAt(same)) {
            same++;
        }
        return same;
    }
}
