package io.interlace.reach;

import io.interlace.http.Problem;
import io.interlace.programme.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people are counted by.
 *
 * @param name PLACE, SECTOR, GROUP, or ATTRIBUTE: and the name of an attribute
 */
record ReachDimension(String name) {

    static final List<ReachDimension> OF_EVERYBODY = List.of(
            new ReachDimension(Dimension.PLACE.name()),
            new ReachDimension(Dimension.SECTOR.name()),
            new ReachDimension(Dimension.GROUP.name()));

    /** @throws Problem 400 for what is no dimension */
    static ReachDimension named(@Nullable String text) {
        if (text == null || !text.matches(Dimension.OR_ATTRIBUTE)) {
            throw Problem.inParameter(
                    "dimension", "dimension is PLACE, SECTOR, GROUP, or ATTRIBUTE: and the name of an attribute.");
        }
        return new ReachDimension(text);
    }

    boolean isAttribute() {
        return name.startsWith(Dimension.ATTRIBUTE);
    }

    boolean isGroup() {
        return name.equals(Dimension.GROUP.name());
    }

    /** Of an attribute. */
    String attribute() {
        return name.substring(Dimension.ATTRIBUTE.length());
    }

    /** As it is called in a sentence. */
    String word() {
        return isAttribute() ? attribute() : Dimension.valueOf(name).word();
    }
}
