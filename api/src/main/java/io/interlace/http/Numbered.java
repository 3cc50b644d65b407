package io.interlace.http;

/** A view of one of a series below something else: it is read by its number, from which its Location follows. */
public interface Numbered {

    int number();
}
