package io.interlace.insight;

/** What an insight speaks of. */
public enum InsightKind {
    CHALLENGE,
    OPPORTUNITY
}
