package io.interlace.retrospective;

/** Whether a retrospective tells who wrote a note. It is chosen when it is planned and stays as it is. */
enum Anonymity {
    NAMED,
    ANONYMOUS
}
