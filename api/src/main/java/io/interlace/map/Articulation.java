package io.interlace.map;

import java.util.Arrays;

/**
 * Whom the network would lose with somebody. Without an articulation person, those who were linked fall apart; everybody
 * outside the largest part that remains is cut off from it.
 *
 * <p>Source: Hopcroft and Tarjan, Algorithm 447: efficient algorithms for graph manipulation (1973). Time grows with people
 * plus links, and nothing calls itself, so that a chain of any length is walked.
 */
final class Articulation {

    private final ReferralNetwork network;
    private final int[] discovered;
    private final int[] lowest;
    private final int[] parent;
    private final int[] next;
    private final int[] below;
    /** Of those below, how many hang on this person alone, and the largest part of them. */
    private final int[] hanging;

    private final int[] largestHanging;
    private final int[] component;
    private final int[] order;

    private Articulation(ReferralNetwork network) {
        this.network = network;
        int size = network.size();
        discovered = new int[size];
        lowest = new int[size];
        parent = new int[size];
        next = new int[size];
        below = new int[size];
        hanging = new int[size];
        largestHanging = new int[size];
        component = new int[size];
        order = new int[size];
        Arrays.fill(discovered, -1);
    }

    /** For each person, how many others would be cut off: zero unless this is an articulation person. */
    static int[] cutOff(ReferralNetwork network) {
        Articulation work = new Articulation(network);
        int found = 0;
        for (int root = 0; root < network.size(); root++) {
            if (work.discovered[root] < 0) {
                found = work.walk(root, found);
            }
        }
        int[] cutOff = new int[network.size()];
        for (int person = 0; person < cutOff.length; person++) {
            int others = work.component[person] - 1;
            int elsewhere = others - work.hanging[person];
            cutOff[person] = others - Math.max(work.largestHanging[person], elsewhere);
        }
        return cutOff;
    }

    /** Depth first from one person through all that can be reached; answers how many have been found by now. */
    private int walk(int root, int before) {
        int found = before;
        parent[root] = -1;
        int person = root;
        found = discover(root, found);
        while (person >= 0) {
            if (next[person] == network.degree(person)) {
                leave(person);
                person = parent[person];
            } else {
                int other = network.neighbour(person, next[person]++);
                if (discovered[other] < 0) {
                    parent[other] = person;
                    found = discover(other, found);
                    person = other;
                } else {
                    lowest[person] = Math.min(lowest[person], discovered[other]);
                }
            }
        }
        for (int i = before; i < found; i++) {
            component[order[i]] = found - before;
        }
        return found;
    }

    private int discover(int person, int found) {
        order[found] = person;
        discovered[person] = found;
        lowest[person] = found;
        below[person] = 1;
        return found + 1;
    }

    private void leave(int person) {
        int above = parent[person];
        if (above < 0) {
            return;
        }
        below[above] += below[person];
        lowest[above] = Math.min(lowest[above], lowest[person]);
        if (lowest[person] >= discovered[above]) {
            hanging[above] += below[person];
            largestHanging[above] = Math.max(largestHanging[above], below[person]);
        }
    }
}
