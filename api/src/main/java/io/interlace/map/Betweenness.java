package io.interlace.map;

import java.util.Arrays;

/**
 * How often somebody stands on the shortest ways between two others: the sum over all pairs of others of the share of their
 * shortest ways that lead through this person. It is exact; each pair counts once, and pairs without a way count nothing.
 *
 * <p>Source: Brandes, A faster algorithm for betweenness centrality (2001). Time grows with people times links, memory with
 * their sum.
 */
final class Betweenness {

    private final ReferralNetwork network;
    private final int[] distance;
    private final double[] ways;
    private final double[] dependency;
    private final int[] order;

    private Betweenness(ReferralNetwork network) {
        this.network = network;
        distance = new int[network.size()];
        ways = new double[network.size()];
        dependency = new double[network.size()];
        order = new int[network.size()];
    }

    /** One number for each person, zero or more, in pairs of people. */
    static double[] of(ReferralNetwork network) {
        Betweenness work = new Betweenness(network);
        double[] betweenness = new double[network.size()];
        for (int source = 0; source < network.size(); source++) {
            work.add(source, betweenness);
        }
        for (int person = 0; person < betweenness.length; person++) {
            betweenness[person] /= 2; // each pair was met from both of its ends
        }
        return betweenness;
    }

    private void add(int source, double[] betweenness) {
        int reached = search(source);
        for (int i = reached - 1; i > 0; i--) {
            int person = order[i];
            double share = (1 + dependency[person]) / ways[person];
            for (int place = 0; place < network.degree(person); place++) {
                int before = network.neighbour(person, place);
                if (distance[before] == distance[person] - 1) {
                    dependency[before] += ways[before] * share;
                }
            }
            betweenness[person] += dependency[person];
        }
    }

    /** Everybody who can be reached, nearest first, with how many shortest ways lead there. */
    private int search(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        Arrays.fill(dependency, 0);
        distance[source] = 0;
        ways[source] = 1;
        order[0] = source;
        int reached = 1;
        for (int next = 0; next < reached; next++) {
            int person = order[next];
            for (int place = 0; place < network.degree(person); place++) {
                int other = network.neighbour(person, place);
                if (distance[other] < 0) {
                    distance[other] = distance[person] + 1;
                    order[reached++] = other;
                }
                if (distance[other] == distance[person] + 1) {
                    ways[other] += ways[person];
                }
            }
        }
        return reached;
    }
}
