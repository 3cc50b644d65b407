package io.interlace.http;

/** An answer with something in it that is told once and kept nowhere, not even for a repetition. */
public interface HoldsSecret {

    /** What a repetition answers. */
    Object withoutSecret();
}
