package io.interlace.shortlist;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The draw between sets that are equal in everything else: every proposal has a lot, computed from the seed and its id alone, and
 * the set whose lots add up to most is taken. Whoever knows the seed can compute it again.
 */
final class Lots {

    private Lots() {}

    /** The first 31 bits of SHA-256 of the seed in decimals, a colon and the id. */
    static long lot(long seed, String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() >>> 33;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static long[] of(Terms terms, long seed) {
        return terms.candidates().stream()
                .mapToLong(candidate -> lot(seed, candidate.id()))
                .toArray();
    }
}
