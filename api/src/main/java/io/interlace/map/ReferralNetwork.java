package io.interlace.map;

import java.util.Arrays;

/**
 * Who is linked to whom by referrals, whatever their direction and however often: an undirected graph without loops, whose
 * nodes are the numbers from 0 to one less than {@link #size}.
 */
final class ReferralNetwork {

    /** Where the neighbours of each node begin; one longer than there are nodes. */
    private final int[] first;

    private final int[] neighbours;

    private ReferralNetwork(int[] first, int[] neighbours) {
        this.first = first;
        this.neighbours = neighbours;
    }

    /**
     * @param size how many people there are
     * @param from who refers, one for each referral
     * @param to who is referred by it, at the same place
     * @throws IllegalArgumentException if the two differ in length or name somebody outside
     */
    static ReferralNetwork of(int size, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("Each referral has two ends");
        }
        long[] links = new long[2 * from.length];
        for (int i = 0; i < from.length; i++) {
            links[2 * i] = link(size, from[i], to[i]);
            links[2 * i + 1] = link(size, to[i], from[i]);
        }
        Arrays.sort(links);
        int[] first = new int[size + 1];
        int[] neighbours = new int[links.length];
        int count = 0;
        long last = -1;
        for (long link : links) {
            int a = (int) (link / size);
            int b = (int) (link % size);
            if (link != last && a != b) {
                neighbours[count++] = b;
                first[a + 1] = count;
            }
            last = link;
        }
        for (int i = 1; i <= size; i++) {
            first[i] = Math.max(first[i], first[i - 1]);
        }
        return new ReferralNetwork(first, Arrays.copyOf(neighbours, count));
    }

    private static long link(int size, int a, int b) {
        return (long) checked(size, a) * size + checked(size, b);
    }

    private static int checked(int size, int node) {
        if (node < 0 || node >= size) {
            throw new IllegalArgumentException("There is no person " + node + " of " + size);
        }
        return node;
    }

    int size() {
        return first.length - 1;
    }

    /** How many links there are, each counted once. */
    int links() {
        return neighbours.length / 2;
    }

    /** How many others this person is linked to. */
    int degree(int node) {
        return first[node + 1] - first[node];
    }

    /** One of a person's neighbours, which come in rising order; place is less than {@link #degree}. */
    int neighbour(int node, int place) {
        return neighbours[first[node] + place];
    }
}
