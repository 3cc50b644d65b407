package io.interlace.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says where a JSON body is not what the contract describes, without repeating what it said or naming our classes. */
final class MalformedJson {

    private MalformedJson() {}

    static Problem problem(JacksonException failure) {
        String pointer = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
        String what = what(failure, pointer);
        var location = failure.getLocation();
        String near = location == null || location.getLineNr() < 1 || !pointer.isEmpty()
                ? ""
                : ", near line " + location.getLineNr() + ", column " + location.getColumnNr();
        String whole = pointer.isEmpty() ? "The body " + what + near + "." : "Part of the body is not as it has to be.";
        return new Problem(ProblemType.MALFORMED_BODY, whole).andAt(pointer, what);
    }

    private static String what(JacksonException failure, String pointer) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "has a property that cannot be set here";
        }
        if (failure instanceof JsonLimits.Unprintable) {
            return "holds control characters";
        }
        boolean shape = failure instanceof JsonMappingException && !(failure.getCause() instanceof JacksonException);
        if (!shape && pointer.isEmpty()) {
            return "is not valid JSON";
        }
        Class<?> type = failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? "is not what the contract describes" : TypeInWords.of(type);
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    /** As RFC 6901 asks; a name can be anything the caller made up, so it is cut where it is too long to help. */
    private static String escaped(String name) {
        String cut = name.length() > 100 ? name.substring(0, 100) : name;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
