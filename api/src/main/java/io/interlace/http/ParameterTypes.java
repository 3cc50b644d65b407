package io.interlace.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Finds the query parameter that is not of its type: of the path and the query, the framework tells only that one is wrong. */
final class ParameterTypes {

    private ParameterTypes() {}

    /** A parameter, and what it has to be. */
    record Wrong(String name, String detail) {}

    static Optional<Wrong> wrongOne(Method operation, MultivaluedMap<String, String> query) {
        for (Parameter parameter : operation.getParameters()) {
            Optional<Wrong> wrong = parameter.isAnnotationPresent(BeanParam.class)
                    ? Stream.of(parameter.getType().getDeclaredFields())
                            .filter(field -> isWrong(field, field.getType(), query))
                            .map(field -> new Wrong(nameOf(field), TypeInWords.of(field.getType())))
                            .findFirst()
                    : Optional.of(parameter)
                            .filter(single -> isWrong(single, single.getType(), query))
                            .map(single -> new Wrong(nameOf(single), TypeInWords.of(single.getType())));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static boolean isWrong(AnnotatedElement declared, Class<?> type, MultivaluedMap<String, String> query) {
        String sent = declared.isAnnotationPresent(QueryParam.class) ? query.getFirst(nameOf(declared)) : null;
        return sent != null && !fits(type, sent);
    }

    private static String nameOf(AnnotatedElement declared) {
        return declared.getAnnotation(QueryParam.class).value();
    }

    /** As Jakarta REST converts: by valueOf, fromString, parse, or a constructor from text. */
    private static boolean fits(Class<?> type, String text) {
        Class<?> boxed = java.lang.invoke.MethodType.methodType(type).wrap().returnType();
        if (boxed == Boolean.class) {
            return true;
        }
        if (boxed.isEnum()) {
            // its valueOf may be out of reach: the enum need not be public
            return Stream.of(boxed.getEnumConstants())
                    .anyMatch(constant -> ((Enum<?>) constant).name().equals(text));
        }
        List<Executable> ways = Stream.of(
                        declared(() -> boxed.getMethod("valueOf", String.class)),
                        declared(() -> boxed.getMethod("fromString", String.class)),
                        declared(() -> boxed.getMethod("parse", CharSequence.class)),
                        declared(() -> boxed.getConstructor(String.class)))
                .flatMap(Optional::stream)
                .toList();
        return ways.isEmpty() || converts(ways.get(0), text);
    }

    private static Optional<Executable> declared(Callable<Executable> way) {
        try {
            return Optional.of(way.call());
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean converts(Executable way, String text) {
        try {
            Object value = way instanceof Constructor<?> constructor
                    ? constructor.newInstance(text)
                    : ((Method) way).invoke(null, text);
            return value != null;
        } catch (InvocationTargetException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
