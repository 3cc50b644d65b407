package io.interlace.reach;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * People of the same category in every dimension, put together; one who has no category is told apart from one who has. Cells
 * are in the order of their categories, whatever the order of people.
 */
final class Cells {

    private final int[] cell;
    private final int[] people;
    private final int[] first;

    private Cells(int[] cell, int count) {
        this.cell = cell;
        people = new int[count];
        first = new int[count];
        for (int person = cell.length - 1; person >= 0; person--) {
            people[cell[person]]++;
            first[cell[person]] = person;
        }
    }

    /**
     * @param categories for each dimension, the category of each person, -1 where it is not known
     * @param people how many there are
     */
    static Cells of(List<int[]> categories, int people) {
        int[] cell = new int[people];
        int count = people == 0 ? 0 : 1;
        for (int[] category : categories) {
            long width = Arrays.stream(category).max().orElse(-1) + 2L;
            long[] keys = new long[people];
            for (int person = 0; person < people; person++) {
                keys[person] = cell[person] * width + category[person] + 1;
            }
            long[] distinct = LongStream.of(keys).sorted().distinct().toArray();
            Arrays.setAll(cell, person -> Arrays.binarySearch(distinct, keys[person]));
            count = distinct.length;
        }
        return new Cells(cell, count);
    }

    int count() {
        return people.length;
    }

    /** How many people are in a cell, at least 1. */
    int people(int cell) {
        return people[cell];
    }

    /** One of them, to see their categories by. */
    int firstPerson(int cell) {
        return first[cell];
    }

    /** The mean over people of what each of a cell has. */
    double mean(double[] each) {
        double sum = 0;
        for (int i = 0; i < each.length; i++) {
            sum += each[i] * people[i];
        }
        return sum / cell.length;
    }

    /** What each of a cell has, person by person. */
    double[] toPeople(double[] each) {
        return Arrays.stream(cell).mapToDouble(own -> each[own]).toArray();
    }
}
