package io.interlace.shortlist;

/**
 * Why a shortlist cannot be asked for like that.
 *
 * @param pointer where, as a JSON pointer into what was asked
 * @param detail what is wrong there, as a sentence
 */
record Contradiction(String pointer, String detail) {}
