package io.interlace.http;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every list of the contract has in common: its page, its order, its count, and that it can be had whole. */
final class ContractLists {

    private static final List<String> SHARED = List.of("limit", "cursor", "sort", "count");

    private final Components components;

    ContractLists(Components components) {
        this.components = components;
        components.addParameter(
                "limit",
                query("limit", "Most results a page holds", 50)
                        .schema(createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(200))
                                .defaultValue(50)));
        components.addParameter(
                "cursor",
                query("cursor", "Where to read on from: nextCursor of the page before", "WyJMYW1iZXRoIl0.c2lnbmF0dXJl")
                        .schema(ContractAnswers.text().maxLength(2000)));
        components.addParameter(
                "sort",
                query("sort", "A property to sort by, with - before it for descending", "-name")
                        .schema(ContractAnswers.text().maxLength(100)));
        components.addParameter(
                "count",
                query("count", "Whether to say how many there are, in metadata.total", true)
                        .schema(createSchema()
                                .addType(Schema.SchemaType.BOOLEAN)
                                .defaultValue(false)));
    }

    private static Parameter query(String name, String description, Object example) {
        return createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .example(example);
    }

    void complete(Operation operation) {
        APIResponse answer = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse("200");
        if (answer == null
                || answer.getContent() == null
                || answer.getContent().getMediaType("application/json") == null
                || !operation.getOperationId().startsWith("list")) {
            return;
        }
        Schema schema = answer.getContent().getMediaType("application/json").getSchema();
        Schema page = ContractSchemas.resolve(components, schema);
        if (schema == null || page == null || !ContractSchemas.isPage(page)) {
            return;
        }
        boolean whole = String.valueOf(schema.getRef()).contains("/Page");
        List<Parameter> declared = operation.getParameters() == null ? List.of() : operation.getParameters();
        for (String name : SHARED.subList(0, whole ? SHARED.size() : 2)) {
            if (declared.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
                operation.addParameter(createParameter().ref(name));
            }
        }
        answer.addHeader(
                "Link",
                createHeader()
                        .description("The next page, with rel=\"next\"; absent on the last")
                        .schema(ContractAnswers.text()));
        if (whole) {
            answer.getContent()
                    .addMediaType("text/csv", createMediaType().schema(ContractAnswers.text()))
                    .addMediaType("application/x-ndjson", createMediaType().schema(ContractAnswers.text()));
        }
    }
}
