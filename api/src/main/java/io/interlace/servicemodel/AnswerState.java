package io.interlace.servicemodel;

/** Whether an improvement answers a breakdown. */
enum AnswerState {
    ANSWERED,
    UNANSWERED
}
