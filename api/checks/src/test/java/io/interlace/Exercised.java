package io.interlace;

import io.restassured.filter.Filter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which operations of the contract the tests called, and with which outcome; kept in a file, since tests run apart. */
final class Exercised {

    static final Path CONTRACT = Path.of("../../../openapi/openapi.yaml");

    private static final Path RECORD = Path.of(System.getProperty("exercised.record", "target/exercised.txt"));
    private static final String BASE = "/api/v1";

    private static final List<Pattern> READ = Files.exists(CONTRACT)
            ? contract().getPaths().entrySet().stream()
                    .filter(path -> path.getValue().getGet() != null)
                    .map(path -> pattern(path.getKey()))
                    .toList()
            : List.of();

    private Exercised() {}

    /** Whether the contract has something to be read there. */
    static boolean isRead(String location) {
        String path = java.net.URI.create(location).getPath();
        return !path.startsWith(BASE)
                || READ.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    /** Notes each exchange as "operationId status". */
    static Filter operations() {
        Map<String, Pattern> paths = new TreeMap<>();
        OpenAPI contract = contract();
        contract.getPaths().keySet().forEach(path -> paths.put(path, pattern(path)));
        return (request, response, chain) -> {
            var answer = chain.next(request, response);
            String path = java.net.URI.create(request.getURI()).getPath();
            paths.entrySet().stream()
                    .filter(entry -> entry.getValue().matcher(path).matches())
                    // literal segments go before parameters
                    .min(java.util.Comparator.comparing(entry -> entry.getKey().replace('{', '~')))
                    .map(entry -> contract.getPaths().get(entry.getKey()))
                    .map(io.swagger.v3.oas.models.PathItem::readOperationsMap)
                    .ifPresent(operations -> operations.forEach((method, operation) -> {
                        if (method.name().equals(request.getMethod())) {
                            note(operation.getOperationId() + " " + answer.statusCode());
                        }
                    }));
            return answer;
        };
    }

    /** "operationId status" of every success the contract declares and no test saw, save those all operations share. */
    static Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        contract().getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().forEach((status, answer) -> {
                    if (status.startsWith("2") && answer.get$ref() == null) {
                        missing.add(operation.getOperationId() + " " + status);
                    }
                }));
        try {
            missing.removeAll(Files.exists(RECORD) ? Files.readAllLines(RECORD) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return missing;
    }

    /** As it is written: an answer that operations share stays a reference. */
    private static OpenAPI contract() {
        return new OpenAPIV3Parser()
                .readLocation(CONTRACT.toString(), null, new ParseOptions())
                .getOpenAPI();
    }

    private static Pattern pattern(String path) {
        String[] literals = path.split("\\{[^}]*}", -1);
        return Pattern.compile(Pattern.quote(BASE)
                + String.join(
                        "[^/]+", Arrays.stream(literals).map(Pattern::quote).toList())
                + "/?");
    }

    private static synchronized void note(String line) {
        try {
            Files.writeString(RECORD, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
