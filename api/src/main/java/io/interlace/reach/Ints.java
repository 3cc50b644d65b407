package io.interlace.reach;

import java.util.Arrays;

/** Numbers, one for each person, of whom nobody knows beforehand how many there are. */
final class Ints {

    private int[] numbers = new int[256];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
