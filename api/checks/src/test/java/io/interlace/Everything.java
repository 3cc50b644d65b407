package io.interlace;

import io.restassured.response.Response;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Whatever somebody can read: every GET of the contract, of each thing they are shown, in each form that is declared. */
final class Everything {

    /** What some reads must be told, or what makes them tell more. */
    private static final Map<String, List<String>> QUERIES = Map.of(
            "listReferralsOfStakeholder", List.of("?direction=MADE", "?direction=RECEIVED"),
            "listEvents", List.of("?limit=200"),
            "getReach",
                    List.of(
                            "?dimension=PLACE",
                            "?dimension=SECTOR",
                            "?dimension=GROUP",
                            "?dimension=ATTRIBUTE:team",
                            "?dimension=PLACE&asOf=2026-06-01"));

    /** Mails of all programmes, only where the service demonstrates itself. */
    private static final Set<String> NOT_OF_A_PROGRAMME = Set.of("listDemonstrationMails");

    private final TestProgramme reader;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, String> answers = new TreeMap<>();

    private Everything(TestProgramme reader) {
        this.reader = reader;
    }

    /** The answers by what was asked; of those that were refused, the status. */
    static Map<String, String> readBy(TestProgramme reader) {
        Everything everything = new Everything(reader);
        new OpenAPIV3Parser()
                .read(Api.CONTRACT.toString()).getPaths().entrySet().stream()
                        .filter(path -> path.getValue().getGet() != null)
                        // lists before what is in them, whose ids they tell
                        .sorted(Comparator.<Map.Entry<String, PathItem>, Boolean>comparing(
                                        path -> !lists(path.getValue().getGet()))
                                .thenComparing(path -> path.getKey().length()))
                        .forEach(path ->
                                everything.read(path.getKey(), path.getValue().getGet()));
        return everything.answers;
    }

    private void read(String template, Operation operation) {
        if (NOT_OF_A_PROGRAMME.contains(operation.getOperationId())) {
            return;
        }
        for (String path : paths(template)) {
            for (String query : QUERIES.getOrDefault(operation.getOperationId(), List.of(""))) {
                for (String form : forms(operation)) {
                    Response answer = get("/api/v1" + path + query, form);
                    answers.put(
                            path + query + " as " + form,
                            answer.statusCode() == 200 ? answer.asString() : "refused with " + answer.statusCode());
                    if (answer.statusCode() == 200 && lists(operation)) {
                        remember(path, form, answer);
                    }
                }
            }
        }
    }

    /** The answer, once nothing of it is on its way any more. */
    private Response get(String path, String form) {
        Response answer;
        do {
            // the judge of the contract takes a list of nothing, in lines, for an answer without a body
            answer = reader.asking().noFilters().header("Accept", form).get(path);
        } while (answer.asString().matches("(?s).*\"(intervals|measures)\":\"PENDING\".*"));
        return answer;
    }

    private static boolean lists(Operation operation) {
        return operation.getOperationId().startsWith("list");
    }

    /** Those of a list below one thing are as often read below the programme: proposals of a call, for one. */
    private void remember(String path, String form, Response list) {
        if (form.equals("application/json")) {
            List<String> found = list.<List<String>>path("results.id").stream()
                    .filter(Objects::nonNull)
                    .toList();
            String below = path.substring(path.lastIndexOf('/'));
            for (String collection : List.of(path, "/programmes/" + reader.id() + below)) {
                ids.computeIfAbsent(collection, unknown -> new LinkedHashSet<>())
                        .addAll(found);
            }
        }
    }

    private static Set<String> forms(Operation operation) {
        return Objects.requireNonNull(operation.getResponses().get("200"))
                .getContent()
                .keySet();
    }

    /** The path of each thing that the path stands for. */
    private List<String> paths(String template) {
        int from = template.indexOf('{');
        if (from < 0) {
            return List.of(template);
        }
        String rest = template.substring(template.indexOf('}') + 1);
        List<String> paths = new ArrayList<>();
        for (String id : ids.getOrDefault(template.substring(0, from - 1), Set.of())) {
            paths.addAll(paths(template.substring(0, from) + id + rest));
        }
        return paths;
    }
}
