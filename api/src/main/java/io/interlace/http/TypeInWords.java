package io.interlace.http;

import java.lang.invoke.MethodType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a value has to be, for whoever sees it beside a field: they may not know that there is a contract, let alone its types. */
final class TypeInWords {

    private static final int MOST_NAMED = 12;
    private static final Map<Class<?>, String> WORDS = Map.of(
            Integer.class, "must be a whole number, such as 12",
            Long.class, "must be a whole number, such as 12",
            Double.class, "must be a number, such as 12.5",
            Boolean.class, "must be true or false",
            String.class, "must be text",
            LocalDate.class, "must be a date, such as 2026-06-30",
            Instant.class, "must be a date and time, such as 2026-06-30T16:00:00Z",
            OffsetDateTime.class, "must be a date and time, such as 2026-06-30T16:00:00Z",
            UUID.class, "must be the id of something, such as 0191d2a4-8c5e-7b3f-9a61-3d2f8e4b7c10");

    private TypeInWords() {}

    static String of(Class<?> type) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        String words = WORDS.get(boxed);
        if (words != null) {
            return words;
        }
        if (boxed.isEnum()) {
            return oneOf(boxed.getEnumConstants());
        }
        return Collection.class.isAssignableFrom(boxed)
                ? "must be a list"
                : "must be an object, with the properties that the contract describes";
    }

    private static String oneOf(Object[] constants) {
        return constants.length > MOST_NAMED
                ? "must be one of the " + constants.length + " values that the contract names"
                : Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(", ", "must be one of ", ""));
    }
}
