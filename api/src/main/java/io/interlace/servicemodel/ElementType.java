package io.interlace.servicemodel;

/** Whether an element of a model acts or is done. */
enum ElementType {
    ACTOR,
    STEP
}
