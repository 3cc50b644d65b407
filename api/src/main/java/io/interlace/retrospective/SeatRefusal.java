package io.interlace.retrospective;

/** Why somebody was not seated, or not written to. */
enum SeatRefusal {
    ERASED,
    OPTED_OUT,
    TAKES_PART_ALREADY,
    /** The contact policy asks no more of them just now. */
    OVER_BUDGET,
    QUIET,
    DECLINED,
    NO_ADDRESS,
    /** Of an anonymous retrospective, the seat belongs to the address it had when people began to write. */
    ANOTHER_ADDRESS,
    /** They got as many links today as anybody gets in a day. */
    OFTEN_ENOUGH
}
