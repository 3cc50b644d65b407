package io.interlace.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version a caller means to change. Derived figures may move an ETag without raising the version, so only that counts. */
@RequestScoped
public class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]+)?\"");

    private final HttpHeaders headers;

    IfMatch(HttpHeaders headers) {
        this.headers = headers;
    }

    /** @throws Problem 428 when the caller names no version, 412 when it is not the current one */
    public void requires(long currentVersion) {
        @Nullable String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Problem(ProblemType.PRECONDITION_REQUIRED, ProblemType.PRECONDITION_REQUIRED.explanation());
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches() || Long.parseLong(tag.group(1)) != currentVersion) {
            throw new Problem(ProblemType.PRECONDITION_FAILED, "Somebody changed this since you read it.")
                    .with("currentVersion", currentVersion);
        }
    }
}
