package io.interlace.prioritisation;

/** By which rule an order is found. */
enum RankingMethod {
    KEMENY
}
