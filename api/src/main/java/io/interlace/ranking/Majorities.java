package io.interlace.ranking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Who is preferred to whom by some margin, and the circles of it: sets in which everybody is preferred to everybody through
 * others (strongly connected components). Between circles all preferences can be kept, so that the best orders are those that
 * keep them and are best in each circle. Two options that are neither preferred nor in a circle may stand either way, and a
 * circle's options need not stand next to each other.
 *
 * <p>Source: Tarjan, Depth-first search and linear graph algorithms (1972).
 */
final class Majorities {

    private final long[][] margins;
    private final int[] found;
    private final int[] lowest;
    private final boolean[] waits;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final List<List<Integer>> circles = new ArrayList<>();
    private int next = 1;

    private Majorities(long[][] margins) {
        this.margins = margins;
        found = new int[margins.length];
        lowest = new int[margins.length];
        waits = new boolean[margins.length];
    }

    /** The circles, single options among them, so that none is preferred to one before it; each by number. */
    static List<List<Integer>> circles(long[][] margins) {
        Majorities majorities = new Majorities(margins);
        for (int option = 0; option < margins.length; option++) {
            if (majorities.found[option] == 0) {
                majorities.visit(option);
            }
        }
        Collections.reverse(majorities.circles);
        return majorities.circles;
    }

    private void visit(int option) {
        found[option] = next;
        lowest[option] = next;
        next++;
        waiting.push(option);
        waits[option] = true;
        for (int other = 0; other < margins.length; other++) {
            if (margins[option][other] > 0) {
                if (found[other] == 0) {
                    visit(other);
                    lowest[option] = Math.min(lowest[option], lowest[other]);
                } else if (waits[other]) {
                    lowest[option] = Math.min(lowest[option], found[other]);
                }
            }
        }
        if (lowest[option] == found[option]) {
            close(option);
        }
    }

    private void close(int option) {
        List<Integer> circle = new ArrayList<>();
        int member;
        do {
            member = waiting.pop();
            waits[member] = false;
            circle.add(member);
        } while (member != option);
        Collections.sort(circle);
        circles.add(List.copyOf(circle));
    }

    /** Everything that follows from a relation by going on and on. */
    static boolean[][] closure(boolean[][] relation) {
        boolean[][] closure = Arrays.stream(relation).map(boolean[]::clone).toArray(boolean[][]::new);
        for (int via = 0; via < closure.length; via++) {
            for (int from = 0; from < closure.length; from++) {
                for (int to = 0; closure[from][via] && to < closure.length; to++) {
                    closure[from][to] |= closure[via][to];
                }
            }
        }
        return closure;
    }
}
