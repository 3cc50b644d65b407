package io.interlace.conversation;

/** Whether somebody agreed that their sentences are quoted, without their name. */
enum ConsentToQuote {
    YES,
    NO,
    NOT_ASKED
}
