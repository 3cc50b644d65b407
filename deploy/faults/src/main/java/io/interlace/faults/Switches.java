package io.interlace.faults;

/**
 * What the suite itself can do wrong, to show that it notices.
 *
 * @param ignoreIfMatch changes reach the service with whatever version is the current one
 * @param feedBySequence the feed is read from its table by sequence alone
 */
record Switches(boolean ignoreIfMatch, boolean feedBySequence) {

    static final Switches NONE = new Switches(false, false);
}
