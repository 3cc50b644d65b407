package io.interlace.http;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContact;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createLicense;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;
import static org.eclipse.microprofile.openapi.OASFactory.createTag;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Completes the published contract while the service is built: what every operation shares is said here, once. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private static final String BASE = "/api/v1";
    private static final String ALLOWS = "io.interlace.identity.Allows";

    private static final DotName PATH = DotName.createSimple(jakarta.ws.rs.Path.class);
    private static final DotName ANSWER = DotName.createSimple(APIResponseSchema.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, Access> access = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /** Who may call an operation, by the annotation that says so. */
    private record Access(boolean anyone, boolean guests, List<String> roles) {}

    /** What an operation answers, by the annotation that says so. */
    private record Answer(String status, String schema) {}

    public Contract(IndexView index) {
        index.getAnnotations(ALLOWS).forEach(this::noteAccess);
        index.getAnnotations(ImportColumns.class)
                .forEach(described -> columns.put(
                        described.target().asClass().annotation(PATH).value().asString(),
                        described.value().asString()));
        index.getAnnotations(ANSWER).forEach(answer -> note(answer, index));
    }

    private void noteAccess(AnnotationInstance allows) {
        AnnotationInstance operation =
                allows.target().asMethod().annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        if (operation != null) {
            List<String> roles =
                    allows.value() == null ? List.of() : List.of(allows.value().asEnumArray());
            access.put(operationId(operation), new Access(is(allows, "anyone"), is(allows, "guests"), roles));
        }
    }

    private static boolean is(AnnotationInstance allows, String property) {
        return allows.value(property) != null && allows.value(property).asBoolean();
    }

    private void note(AnnotationInstance answer, IndexView index) {
        AnnotationInstance operation =
                answer.target().asMethod().annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        AnnotationInstance schema =
                index.getClassByName(answer.value().asClass().name()).declaredAnnotation(SCHEMA);
        if (operation != null && schema != null) {
            answers.put(
                    operationId(operation),
                    new Answer(
                            answer.value("responseCode").asString(),
                            schema.value("name").asString()));
        }
    }

    /** The generator leaves the body of a 201 out. */
    private void describeBody(Operation operation) {
        Answer answer = answers.get(String.valueOf(operation.getOperationId()));
        if (answer == null) {
            return;
        }
        APIResponse response = operation.getResponses().getAPIResponse(answer.status());
        if (response.getContent() == null) {
            response.setContent(createContent()
                    .addMediaType(
                            "application/json",
                            createMediaType().schema(createSchema().ref(answer.schema()))));
        }
    }

    private static String operationId(AnnotationInstance operation) {
        return operation.value("operationId") == null
                ? ""
                : operation.value("operationId").asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Components found = contract.getComponents();
        Components components = found == null ? createComponents() : found;
        Paths foundPaths = contract.getPaths();
        List<Tag> foundTags = contract.getTags();
        // what is set anew comes in this order
        contract.setComponents(null);
        contract.setPaths(null);
        contract.setTags(null);
        contract.setInfo(info());
        contract.setServers(List.of(createServer().url(BASE).description("This service, wherever it was reached")));
        components.addSecurityScheme(
                ContractAnswers.SCHEME,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token from signing in, or of an integration client"));
        ContractSchemas schemas = new ContractSchemas(components);
        ContractAnswers shared = new ContractAnswers(components);
        ContractLists lists = new ContractLists(components);
        Paths paths = createPaths();
        Set<String> tags = new TreeSet<>();
        inOrder(foundPaths).forEach((path, item) -> {
            for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                    item.getOperations().entrySet()) {
                Operation operation = entry.getValue();
                Access allowed = access.getOrDefault(
                        String.valueOf(operation.getOperationId()), new Access(false, false, List.of()));
                if (!allowed.roles().isEmpty()) {
                    operation.addExtension("x-roles", allowed.roles());
                }
                if (allowed.guests()) {
                    operation.addExtension("x-guests", true);
                }
                describeBody(operation);
                if (columns.containsKey(path)) {
                    operation.setDescription(operation.getDescription().replace("{columns}", columns.get(path)));
                }
                CategoryWords words = CategoryWords.of(path);
                words.fillIn(operation);
                PathParameters.describe(path, operation);
                lists.complete(operation);
                if (entry.getKey() == PathItem.HttpMethod.PATCH) {
                    schemas.describePatch(operation);
                }
                shared.complete(entry.getKey(), operation, allowed.anyone());
                tags.addAll(operation.getTags() == null ? List.of() : operation.getTags());
            }
            paths.addPathItem(path, item);
        });
        contract.setTags(tags(foundTags, tags));
        contract.setPaths(paths);
        contract.setComponents(components);
        schemas.renamePages(contract);
        schemas.finish(contract);
    }

    private static Info info() {
        Info info = createInfo()
                .title("Interlace")
                .version(ConfigProvider.getConfig().getValue("quarkus.application.version", String.class))
                .description(
                        "The working system of a board that changes how organisations work together: people and whom"
                                + " they know, what they say, what is tried, agreed and learned, with the evidence for each.")
                .contact(createContact()
                        .name("Interlace maintainers")
                        .url("https://interlace.example.org/support")
                        .email("support@interlace.example.org"))
                .license(createLicense().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
        info.addExtension("x-audience", "partner-external");
        info.addExtension("x-value-chain", "cross-cutting");
        return info;
    }

    private static Map<String, PathItem> inOrder(Paths paths) {
        Map<String, PathItem> sorted = new TreeMap<>();
        if (paths != null && paths.getPathItems() != null) {
            paths.getPathItems()
                    .forEach((path, item) -> sorted.put(path.startsWith(BASE) ? shortened(path) : path, item));
        }
        return sorted;
    }

    private static String shortened(String path) {
        String rest = path.substring(BASE.length());
        return rest.isEmpty() ? "/" : rest;
    }

    private static List<Tag> tags(List<Tag> declared, Set<String> used) {
        Map<String, Tag> tags = new TreeMap<>();
        used.forEach(name -> tags.put(
                name, createTag().name(name).description("All that concerns " + name.replace('-', ' ') + ".")));
        (declared == null ? List.<Tag>of() : declared)
                .stream()
                        .filter(tag -> tag.getDescription() != null && used.contains(tag.getName()))
                        .forEach(tag -> tags.put(tag.getName(), tag));
        List<Tag> all = new ArrayList<>(tags.values());
        all.sort(Comparator.comparing(Tag::getName));
        return all;
    }
}
