package io.interlace.ranking;

/**
 * Two options that optimal orders place both ways: which of them is listed first says nothing.
 *
 * @param first the one listed first
 */
public record Tie(String first, String second) {}
