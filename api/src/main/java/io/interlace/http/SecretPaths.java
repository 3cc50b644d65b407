package io.interlace.http;

import java.util.regex.Pattern;

/** Paths as they may be written down: in logs, in answers, in tables. */
final class SecretPaths {

    private static final Pattern SECRET =
            Pattern.compile("(/(?:participation|public/proposals|retrospective-links)/)[^/?]+");

    private SecretPaths() {}

    /** The same path, with stars in place of what would open a link. */
    static String hidden(String path) {
        return SECRET.matcher(path).replaceAll("$1***");
    }
}
