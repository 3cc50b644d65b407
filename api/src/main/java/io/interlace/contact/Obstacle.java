package io.interlace.contact;

/** What stands in the way of asking somebody. */
public enum Obstacle {
    TOO_MANY_CONTACTS("They would be asked more often than the contact policy allows."),
    TOO_MANY_MINUTES("They would be asked for more time than the contact policy allows."),
    QUIET_PERIOD("Nobody is asked in this quiet period of the programme."),
    RECENTLY_DECLINED("They declined not long ago and are left in peace for a while."),
    OPTED_OUT("They asked not to be contacted any more.");

    private final String explanation;

    Obstacle(String explanation) {
        this.explanation = explanation;
    }

    public String explanation() {
        return explanation;
    }
}
