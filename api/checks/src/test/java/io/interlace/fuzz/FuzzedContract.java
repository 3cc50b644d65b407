package io.interlace.fuzz;

import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The published contract as a fuzzer needs it: with the ids of things that are there, so that requests reach something. */
final class FuzzedContract {

    /** After these everything else would answer that there is nothing, or that nothing may be changed. */
    private static final Set<String> ENDINGS = Set.of(
            "deleteProgramme",
            "archiveProgramme",
            "mergeStakeholders",
            "signOut",
            "optOutByParticipation",
            "optOutBySeatLink",
            "eraseByParticipation",
            "withdrawPublicProposal",
            "erasePublicProposal",
            "revokeParticipationLink");

    private FuzzedContract() {}

    /**
     * @param programmeId whose paths are asked
     * @param ids what {@code {id}} and {@code {importId}} may be, for each collection
     * @param parameters most query parameters that an operation keeps, chosen by the seed; of the ids it keeps one more
     */
    static String of(
            java.nio.file.Path contract, String programmeId, Map<String, List<String>> ids, int parameters, long seed) {
        Random random = new Random(seed);
        OpenAPI whole = new OpenAPIV3Parser().read(contract.toString());
        Paths paths = new Paths();
        whole.getPaths().forEach((path, item) -> {
            item.readOperationsMap().forEach((method, operation) -> {
                Map<String, List<String>> some = new HashMap<>(ids);
                some.replaceAll((collection, known) -> some(known, parameters + 1, method));
                if (ENDINGS.contains(operation.getOperationId())) {
                    item.operation(method, null);
                } else {
                    narrow(path, operation, some, parameters, random);
                }
            });
            if (!item.readOperations().isEmpty()) {
                paths.addPathItem(path.replace("{programmeId}", programmeId), item);
            }
        });
        whole.setPaths(paths);
        return Yaml.pretty(whole);
    }

    /** What is deleted is not what others are asked about: the last, not the first. */
    private static List<String> some(List<String> known, int most, PathItem.HttpMethod method) {
        int size = known.size();
        return method == PathItem.HttpMethod.DELETE
                ? known.subList(Math.max(0, size - most), size)
                : known.subList(0, Math.min(most, size));
    }

    private static void narrow(
            String path, Operation operation, Map<String, List<String>> ids, int parameters, Random random) {
        if (operation.getParameters() == null) {
            return;
        }
        List<Parameter> optional = new ArrayList<>();
        List<Parameter> kept = new ArrayList<>();
        for (Parameter parameter : operation.getParameters()) {
            if (String.valueOf(parameter.get$ref()).endsWith("/IfMatch")) {
                kept.add(parameter);
            } else if ("seconds".equals(parameter.getName())) {
                // nobody waits for streams that go on for minutes
                kept.add(parameter.required(true).schema(new StringSchema()._enum(List.of("1"))));
            } else if (parameter.get$ref() != null
                    || ("query".equals(parameter.getIn()) && !Boolean.TRUE.equals(parameter.getRequired()))) {
                optional.add(parameter);
            } else if ("path".equals(parameter.getIn())) {
                if (parameter.getSchema().get$ref() != null) {
                    // one of a few words
                    kept.add(parameter);
                } else if (!parameter.getName().equals("programmeId")) {
                    String collection = path.startsWith("/public/")
                            ? "public/" + parameter.getName()
                            : path.replaceAll("^(?:/programmes/\\{programmeId})?/([a-z-]+(?:/imports)?).*$", "$1");
                    List<String> known = ids.get(collection);
                    if (known == null) {
                        throw new AssertionError("No ids for " + path);
                    }
                    kept.add(parameter.schema(new StringSchema()._enum(known)));
                }
            } else {
                kept.add(parameter);
            }
        }
        Collections.shuffle(optional, random);
        kept.addAll(optional.subList(0, Math.min(parameters, optional.size())));
        operation.setParameters(kept);
    }
}
