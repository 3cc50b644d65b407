package io.interlace.http;

import java.util.List;

/** One place in the input that needs correcting. */
public record Wrong(String pointer, String detail) {

    /** @throws Problem of this type that names every place, if there is any */
    public static void refuse(ProblemType type, String detail, List<Wrong> places) {
        if (!places.isEmpty()) {
            Problem problem = new Problem(type, detail);
            places.forEach(place -> problem.andAt(place.pointer(), place.detail()));
            throw problem;
        }
    }
}
