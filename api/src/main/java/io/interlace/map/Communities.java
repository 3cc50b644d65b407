package io.interlace.map;

import java.util.Arrays;
import java.util.Random;

/**
 * Who belongs together by referrals: groups with more links inside than their numbers of links would make by chance, found
 * by moving people, and then whole groups, for as long as modularity grows. It is a local optimum, and the seed decides in
 * which order people are tried: the same seed gives the same groups.
 *
 * <p>Source: Blondel, Guillaume, Lambiotte and Lefebvre, Fast unfolding of communities in large networks (2008). Time is
 * nearly linear in links.
 */
final class Communities {

    /** The community of somebody who is linked to nobody. */
    static final int NONE = -1;

    private static final double LEAST_GAIN = 1e-12;

    private Communities() {}

    /** One number for each person: communities are numbered from 0, the largest first, then by their first person. */
    static int[] of(ReferralNetwork network, long seed) {
        int[] community = new int[network.size()];
        Arrays.setAll(community, person -> person);
        Random random = new Random(seed);
        Level level = Level.of(network);
        boolean grown = level.moveAll(random);
        while (grown) {
            int[] group = level.numbered();
            for (int person = 0; person < community.length; person++) {
                community[person] = group[community[person]];
            }
            level = level.joined(group);
            grown = level.moveAll(random);
        }
        return bySize(network, community);
    }

    private static int[] bySize(ReferralNetwork network, int[] community) {
        int size = community.length;
        int[] members = new int[size];
        int[] firstMember = new int[size];
        for (int person = size - 1; person >= 0; person--) {
            members[community[person]]++;
            firstMember[community[person]] = person;
        }
        Integer[] groups = new Integer[size];
        Arrays.setAll(groups, group -> group);
        Arrays.sort(
                groups,
                (a, b) -> members[a] != members[b]
                        ? Integer.compare(members[b], members[a])
                        : Integer.compare(firstMember[a], firstMember[b]));
        int[] number = new int[size];
        for (int i = 0; i < size; i++) {
            number[groups[i]] = i;
        }
        int[] result = new int[size];
        Arrays.setAll(result, person -> network.degree(person) == 0 ? NONE : number[community[person]]);
        return result;
    }

    /** The network, or what it became when groups of it were joined to single nodes. */
    private static final class Level {

        private final int[] first;
        private final int[] neighbour;
        private final double[] weight;
        /** Twice the weight inside each node. */
        private final double[] inside;

        private final double[] strength;
        private final double total;
        private final int[] group;
        private final double[] groupStrength;

        private Level(int[] first, int[] neighbour, double[] weight, double[] inside) {
            this.first = first;
            this.neighbour = neighbour;
            this.weight = weight;
            this.inside = inside;
            int size = inside.length;
            strength = new double[size];
            double sum = 0;
            for (int node = 0; node < size; node++) {
                strength[node] = inside[node];
                for (int i = first[node]; i < first[node + 1]; i++) {
                    strength[node] += weight[i];
                }
                sum += strength[node];
            }
            total = sum;
            group = new int[size];
            Arrays.setAll(group, node -> node);
            groupStrength = strength.clone();
        }

        static Level of(ReferralNetwork network) {
            int size = network.size();
            int[] first = new int[size + 1];
            int[] neighbour = new int[2 * network.links()];
            for (int node = 0; node < size; node++) {
                first[node + 1] = first[node] + network.degree(node);
                for (int place = 0; place < network.degree(node); place++) {
                    neighbour[first[node] + place] = network.neighbour(node, place);
                }
            }
            double[] weight = new double[neighbour.length];
            Arrays.fill(weight, 1);
            return new Level(first, neighbour, weight, new double[size]);
        }

        /** Moves node after node to the group where modularity grows most, until none gains; whether any moved. */
        boolean moveAll(Random random) {
            int[] order = shuffled(random);
            double[] links = new double[group.length];
            boolean moved = false;
            boolean again = true;
            while (again) {
                again = false;
                for (int node : order) {
                    again |= move(node, links);
                }
                moved |= again;
            }
            return moved;
        }

        private boolean move(int node, double[] links) {
            int home = group[node];
            groupStrength[home] -= strength[node];
            for (int i = first[node]; i < first[node + 1]; i++) {
                links[group[neighbour[i]]] += weight[i];
            }
            int best = home;
            double most = gain(node, home, links[home]);
            for (int i = first[node]; i < first[node + 1]; i++) {
                int candidate = group[neighbour[i]];
                double gain = gain(node, candidate, links[candidate]);
                if (gain > most + LEAST_GAIN) {
                    best = candidate;
                    most = gain;
                }
            }
            for (int i = first[node]; i < first[node + 1]; i++) {
                links[group[neighbour[i]]] = 0;
            }
            group[node] = best;
            groupStrength[best] += strength[node];
            return best != home;
        }

        /** In links: how many there are to the group beyond those that chance would make. */
        private double gain(int node, int into, double links) {
            return links - groupStrength[into] * strength[node] / total;
        }

        private int[] shuffled(Random random) {
            int[] order = new int[group.length];
            Arrays.setAll(order, node -> node);
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            return order;
        }

        /** The group of each node, numbered without gaps. */
        int[] numbered() {
            int[] number = new int[group.length];
            Arrays.fill(number, -1);
            int count = 0;
            int[] result = new int[group.length];
            for (int node = 0; node < group.length; node++) {
                if (number[group[node]] < 0) {
                    number[group[node]] = count++;
                }
                result[node] = number[group[node]];
            }
            return result;
        }

        /** Each group as one node; links between two groups become one, as heavy as all of them. */
        Level joined(int[] number) {
            int size = Arrays.stream(number).max().orElse(-1) + 1;
            int[] start = new int[size + 1];
            for (int node : number) {
                start[node + 1]++;
            }
            for (int i = 0; i < size; i++) {
                start[i + 1] += start[i];
            }
            int[] members = new int[number.length];
            int[] at = start.clone();
            for (int node = 0; node < number.length; node++) {
                members[at[number[node]]++] = node;
            }
            int[] newFirst = new int[size + 1];
            int[] newNeighbour = new int[neighbour.length];
            double[] newWeight = new double[neighbour.length];
            double[] newInside = new double[size];
            int[] place = new int[size];
            Arrays.fill(place, -1);
            int count = 0;
            for (int joined = 0; joined < size; joined++) {
                for (int m = start[joined]; m < start[joined + 1]; m++) {
                    int node = members[m];
                    newInside[joined] += inside[node];
                    for (int i = first[node]; i < first[node + 1]; i++) {
                        int other = number[neighbour[i]];
                        if (other == joined) {
                            newInside[joined] += weight[i];
                        } else if (place[other] >= newFirst[joined]) {
                            newWeight[place[other]] += weight[i];
                        } else {
                            place[other] = count;
                            newNeighbour[count] = other;
                            newWeight[count++] = weight[i];
                        }
                    }
                }
                newFirst[joined + 1] = count;
            }
            return new Level(newFirst, Arrays.copyOf(newNeighbour, count), Arrays.copyOf(newWeight, count), newInside);
        }
    }
}
