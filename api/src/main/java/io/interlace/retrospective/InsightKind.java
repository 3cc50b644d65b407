package io.interlace.retrospective;

/** What an insight speaks of. */
enum InsightKind {
    CHALLENGE,
    OPPORTUNITY
}
