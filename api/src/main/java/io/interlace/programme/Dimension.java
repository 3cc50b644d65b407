package io.interlace.programme;

/** What people are counted by: where they work, in which part of the system, and as what. */
public enum Dimension {
    PLACE,
    SECTOR,
    GROUP;

    /** A dimension as it is written: one of these, or an attribute of the programme's own. */
    public static final String OR_ATTRIBUTE = "PLACE|SECTOR|GROUP|ATTRIBUTE:[A-Za-z][A-Za-z0-9_]{0,59}";

    /** What stands before the name of an attribute. */
    public static final String ATTRIBUTE = "ATTRIBUTE:";

    public String word() {
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
