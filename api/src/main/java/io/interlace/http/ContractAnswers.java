package io.interlace.http;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every operation of the contract has in common: who may call it, its headers, and what can go wrong. */
final class ContractAnswers {

    static final String SCHEME = "bearer";

    private static final String PROBLEM = "Problem";
    private static final String NOT_MODIFIED = "NotModified";
    private static final String DONE = "Done";
    private static final Map<String, ProblemType> SHARED = shared();

    private final Components components;

    ContractAnswers(Components components) {
        this.components = components;
        SHARED.forEach((status, type) -> components.addResponse(name(status, type), problem(status, type)));
        components.addParameter(
                "IfMatch",
                header("If-Match", "The ETag as it was read: only that version is changed", "\"3-1f0c2d4b\"")
                        .required(true));
        components.addParameter(
                "IdempotencyKey",
                header(
                        "Idempotency-Key",
                        "Makes repeating harmless: the same key and body get the first answer again",
                        "0b7e9c52-4f0e-4c3c-9d3e-1d1a5f1f2a77"));
        components.addParameter(
                "IfNoneMatch",
                header("If-None-Match", "The ETag of what the caller has: it is not sent again", "\"3-1f0c2d4b\""));
        components.addParameter(
                "Prefer", header("Prefer", "With return=minimal the answer has no body (RFC 7240)", "return=minimal"));
        components.addResponse(
                NOT_MODIFIED,
                createAPIResponse()
                        .description("The caller has what is here")
                        .addHeader("ETag", createHeader().description("As sent").schema(text())));
        components.addResponse(
                DONE,
                createAPIResponse()
                        .description("Done; the caller preferred no body")
                        .addHeader(
                                "Preference-Applied",
                                createHeader().description("return=minimal").schema(text())));
    }

    private static Map<String, ProblemType> shared() {
        Map<String, ProblemType> shared = new LinkedHashMap<>();
        for (ProblemType type : List.of(
                ProblemType.BAD_REQUEST,
                ProblemType.UNAUTHORISED,
                ProblemType.FORBIDDEN,
                ProblemType.NOT_FOUND,
                ProblemType.CONFLICT,
                ProblemType.PRECONDITION_FAILED,
                ProblemType.PAYLOAD_TOO_LARGE,
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                ProblemType.PRECONDITION_REQUIRED,
                ProblemType.INTERNAL_ERROR)) {
            shared.put(String.valueOf(type.status()), type);
        }
        shared.put("default", ProblemType.UNAVAILABLE);
        return shared;
    }

    private static String name(String status, ProblemType type) {
        if (status.equals("default")) {
            return "AnyOther";
        }
        StringBuilder name = new StringBuilder();
        for (String word : type.slug().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static APIResponse problem(String status, ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.path());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.explanation());
        example.put("instance", "/api/v1/programmes");
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return createAPIResponse()
                .description(status.equals("default") ? "Any other problem" : type.title())
                .content(createContent()
                        .addMediaType(
                                ProblemDetails.MEDIA_TYPE,
                                createMediaType()
                                        .schema(createSchema().ref(PROBLEM))
                                        .example(example)));
    }

    private static Parameter header(String name, String description, String example) {
        return createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .example(example)
                .schema(text().minLength(1).maxLength(255));
    }

    void complete(HttpMethod method, Operation operation, boolean open) {
        operation.setSecurity(
                open ? List.of() : List.of(createSecurityRequirement().addScheme(SCHEME)));
        if (operation.getResponses() == null) {
            operation.setResponses(createAPIResponses());
        }
        headers(operation);
        List<String> statuses = new ArrayList<>(List.of("400", "404", "500", "default"));
        if (!open) {
            statuses.addAll(List.of("401", "403"));
        }
        if (method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE) {
            statuses.add("409");
            if (operation.getExtensions() == null || !operation.getExtensions().containsKey("x-unconditional")) {
                addParameter(operation, "If-Match", "IfMatch");
                statuses.addAll(List.of("412", "428"));
            }
        }
        boolean signsIn = operation.getTags() != null && operation.getTags().contains("sign-in");
        if (method == HttpMethod.POST && !signsIn) {
            addParameter(operation, "Idempotency-Key", "IdempotencyKey");
            statuses.addAll(List.of("409", "422"));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("413", "415"));
        }
        Map<String, APIResponse> declared = new LinkedHashMap<>();
        if (operation.getResponses().getAPIResponses() != null) {
            declared.putAll(operation.getResponses().getAPIResponses());
        }
        withoutBody(method, operation, declared);
        for (String status : statuses) {
            APIResponse found = declared.get(status);
            if (found == null || (found.getContent() == null && found.getRef() == null)) {
                declared.put(
                        status,
                        createAPIResponse().ref(name(status, SHARED.getOrDefault(status, ProblemType.UNAVAILABLE))));
            }
        }
        Map<String, APIResponse> sorted = new java.util.TreeMap<>(declared);
        operation.setResponses(createAPIResponses());
        sorted.forEach(operation.getResponses()::addAPIResponse);
    }

    /** What a caller can spare: the body of what they have already, or of what they have just sent. */
    private void withoutBody(HttpMethod method, Operation operation, Map<String, APIResponse> declared) {
        if (method == HttpMethod.GET) {
            if (declared.containsKey("200") && isVersioned(declared.get("200").getContent())) {
                addParameter(operation, "If-None-Match", "IfNoneMatch");
                declared.put("304", createAPIResponse().ref(NOT_MODIFIED));
            }
        } else if (declared.entrySet().stream()
                .anyMatch(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().getContent() != null)) {
            addParameter(operation, "Prefer", "Prefer");
            if (declared.containsKey("200")) {
                declared.put("204", createAPIResponse().ref(DONE));
            }
        }
    }

    private void addParameter(Operation operation, String name, String component) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
            operation.addParameter(createParameter().ref(component));
        }
    }

    private void headers(Operation operation) {
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        if (answers == null) {
            return;
        }
        answers.forEach((status, answer) -> {
            if (!status.startsWith("2")) {
                return;
            }
            if (status.equals("201")) {
                answer.addHeader(
                        "Location",
                        createHeader().description("Where the new resource is").schema(text().format("uri-reference")));
            }
            if (isVersioned(answer.getContent())) {
                answer.addHeader(
                        "ETag",
                        createHeader()
                                .description("Send it in If-Match to change this version")
                                .schema(text()));
            }
        });
    }

    private boolean isVersioned(@org.jspecify.annotations.Nullable Content content) {
        if (content == null || content.getMediaType("application/json") == null) {
            return false;
        }
        Schema schema = ContractSchemas.resolve(
                components, content.getMediaType("application/json").getSchema());
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("version")
                && schema.getProperties().containsKey("id");
    }

    static Schema text() {
        return createSchema().addType(Schema.SchemaType.STRING);
    }
}
