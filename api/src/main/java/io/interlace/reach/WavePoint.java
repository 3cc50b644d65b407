package io.interlace.reach;

import org.jspecify.annotations.Nullable;

/**
 * The estimates as they were after one wave.
 *
 * @param wave the last wave that is counted
 * @param engaged people in it and all waves before, whatever their category
 * @param estimates rdsII of these people, one share for each category; null where it cannot be said
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record WavePoint(int wave, int engaged, double @Nullable [] estimates) {}
