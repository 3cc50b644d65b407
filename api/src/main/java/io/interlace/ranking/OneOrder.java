package io.interlace.ranking;

import java.util.List;

/**
 * A circle of which one order is known.
 *
 * @param members in that order
 * @param proven whether it is the only best one
 */
record OneOrder(List<Integer> members, long cost, long bound, boolean proven) implements Circle {

    /** A single option. */
    static OneOrder of(int option) {
        return new OneOrder(List.of(option), 0, 0, true);
    }

    @Override
    public boolean mayFollow(List<Integer> beginning, int option) {
        return members.get(beginning.size()) == option;
    }

    @Override
    public boolean mayPrecede(int first, int other) {
        return members.indexOf(first) < members.indexOf(other);
    }
}
