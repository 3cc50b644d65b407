package io.interlace.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * What a resource is called in words, from its path: operations written once for several resources are published under the
 * name of each.
 *
 * @param many as in the path, stakeholder-groups
 * @param one the same in the singular
 */
record CategoryWords(List<String> many, List<String> one) {

    static CategoryWords of(String path) {
        String last = Arrays.stream(path.replaceAll("/imports.*", "").split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.startsWith("{"))
                .reduce("", (before, segment) -> segment);
        List<String> many = Arrays.asList(last.split("-"));
        String end = many.get(many.size() - 1);
        String singular = end.endsWith("ies") ? end.substring(0, end.length() - 3) + "y" : end.replaceAll("s$", "");
        List<String> one = new java.util.ArrayList<>(many);
        one.set(one.size() - 1, singular);
        return new CategoryWords(many, one);
    }

    void fillIn(Operation operation) {
        operation.setOperationId(fillIn(operation.getOperationId()));
        operation.setSummary(fillIn(operation.getSummary()));
        operation.setDescription(fillIn(operation.getDescription()));
    }

    String fillIn(@org.jspecify.annotations.Nullable String text) {
        return text == null
                ? ""
                : text.replace("{Categories}", capitalised(many))
                        .replace("{Category}", capitalised(one))
                        .replace("{Imported}", capitalised(one))
                        .replace("{imported}", String.join(" ", one))
                        .replace("{categories}", String.join(" ", many))
                        .replace("{category}", String.join(" ", one));
    }

    private static String capitalised(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
