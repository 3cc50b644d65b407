package io.interlace.actionitem;

/** What became of an action item. */
public enum ActionItemState {
    /** It is still to be done. */
    OPEN,
    DONE,
    /** Nothing comes of it, for a reason. */
    DROPPED
}
