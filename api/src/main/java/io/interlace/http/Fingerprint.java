package io.interlace.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells by a short text what a computation depends on: the same numbers, the same result. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The same for the same text, and for practically no other. */
    public static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same for the same lists of numbers, and for practically no others. */
    public static String of(int[]... lists) {
        MessageDigest digest = digest();
        for (int[] list : lists) {
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + list.length));
            bytes.putInt(list.length);
            bytes.asIntBuffer().put(list);
            digest.update(bytes.array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
