package io.interlace.principle;

/** Whether a principle helped those who tried it. */
public enum Rating {
    HELPED,
    NO_DIFFERENCE,
    HINDERED
}
