package io.interlace.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A failure with a clear answer: thrown where it is noticed, put on the wire as RFC 9457 problem details in one place. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<ProblemDetails.Place> errors = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public Problem(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Input that is wrong at one property of the body. */
    public static Problem at(String pointer, String detail) {
        return new Problem(ProblemType.VALIDATION_FAILED, detail).andAt(pointer, detail);
    }

    /** Input that is wrong in one query parameter. */
    public static Problem inParameter(String parameter, String detail) {
        Problem problem = new Problem(ProblemType.BAD_REQUEST, detail);
        problem.errors.add(new ProblemDetails.Place(detail, null, parameter));
        return problem;
    }

    public static Problem notFound(String what) {
        return new Problem(ProblemType.NOT_FOUND, "No such " + what + ".");
    }

    public Problem andAt(String pointer, String detail) {
        errors.add(new ProblemDetails.Place(detail, pointer, null));
        return this;
    }

    public Problem with(String extension, Object value) {
        extensions.put(extension, value);
        return this;
    }

    public Problem withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    Map<String, String> headers() {
        return headers;
    }

    ProblemDetails details(String instance, String traceId) {
        return new ProblemDetails(
                type.path(), type.title(), type.status(), getMessage(), instance, traceId, errors, extensions);
    }
}
