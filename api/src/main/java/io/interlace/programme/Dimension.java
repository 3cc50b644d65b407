package io.interlace.programme;

/** What people are counted by: where they work, in which part of the system, and as what. */
public enum Dimension {
    PLACE,
    SECTOR,
    GROUP;

    String word() {
        return switch (this) {
            case PLACE -> "place";
            case SECTOR -> "sector";
            case GROUP -> "stakeholder group";
        };
    }

    String kind() {
        return word().replace(' ', '-');
    }
}
