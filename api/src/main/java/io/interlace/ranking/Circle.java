package io.interlace.ranking;

import java.util.List;

/**
 * The best orders of options that prefer each other in a circle (a strongly connected component of the majority graph), or of a
 * single one.
 */
interface Circle {

    /** The options, by number. */
    List<Integer> members();

    /** How much more than unavoidable the best order found disagrees with. */
    long cost();

    /** No order costs less; the cost itself when that is proven. */
    long bound();

    /** Whether one of its best orders begins like this and goes on with this option. */
    boolean mayFollow(List<Integer> beginning, int option);

    /** Whether one of its best orders has the first before the other. */
    boolean mayPrecede(int first, int other);

    /** Whether that is all that there is to say of its best orders; otherwise only some are known, or they may not be the best. */
    boolean proven();
}
