package io.interlace.http;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** The schemas of the contract: patches made from what new things are made from, readable names of pages, exact numbers. */
final class ContractSchemas {

    private static final String REF = "#/components/schemas/";

    /** What a property says that is a list, of which some may be null. */
    private static final String ITEMS_NULLABLE = "x-items-nullable";

    /** What a list says that others lengthen, which may be sent back as long as it is: how many a patch may hold. */
    private static final String PATCH_MAX_ITEMS = "x-patch-max-items";

    private final Components components;

    ContractSchemas(Components components) {
        this.components = components;
    }

    static @Nullable Schema resolve(Components components, @Nullable Schema schema) {
        return schema == null || schema.getRef() == null
                ? schema
                : components.getSchemas() == null
                        ? null
                        : components.getSchemas().get(name(schema.getRef()));
    }

    static boolean isPage(Schema schema) {
        return schema.getProperties() != null
                && schema.getProperties().containsKey("results")
                && schema.getProperties().containsKey("metadata");
    }

    private static String name(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    /** The body of a PATCH is written down as what the thing is made from; of that, everything may be left out. */
    void describePatch(Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        Schema made = operation.getRequestBody().getContent().getMediaTypes().values().stream()
                .map(type -> type.getSchema())
                .filter(schema -> schema != null && schema.getRef() != null)
                .findFirst()
                .orElse(null);
        Schema whole = resolve(components, made);
        if (made == null || whole == null || whole.getProperties() == null) {
            return;
        }
        String name = name(made.getRef()).replaceAll("^New|Draft$|Patch$", "") + "Patch";
        components.addSchema(name, patch(whole));
        Content content = createContent();
        for (String type : List.of(MergePatch.MEDIA_TYPE, "application/json")) {
            content.addMediaType(type, createMediaType().schema(createSchema().ref(name)));
        }
        operation.getRequestBody().setContent(content);
        operation.getRequestBody().setRequired(true);
    }

    private static Schema patch(Schema whole) {
        List<String> required = whole.getRequired() == null ? List.of() : whole.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        whole.getProperties()
                .forEach((property, schema) ->
                        properties.put(property, grown(required.contains(property) ? schema : removable(schema))));
        return createSchema()
                .addType(SchemaType.OBJECT)
                .description("What is to change; what is left out stays, and null removes")
                .properties(properties);
    }

    private static Schema grown(Schema schema) {
        return schema.hasExtension(PATCH_MAX_ITEMS)
                ? createSchema()
                        .type(schema.getType())
                        .description(schema.getDescription() + "; no more than " + schema.getMaxItems()
                                + ", or than there are where insights were split or merged")
                        .items(schema.getItems())
                        .minItems(schema.getMinItems())
                        .maxItems(Integer.valueOf(
                                String.valueOf(schema.getExtensions().get(PATCH_MAX_ITEMS))))
                        .examples(schema.getExamples())
                : schema;
    }

    private static Schema removable(Schema schema) {
        if (schema.getAdditionalPropertiesSchema() != null) {
            removable(schema.getAdditionalPropertiesSchema());
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    /** PageCategoryView becomes CategoryPage: a page is named after what the contract calls its results. */
    void renamePages(OpenAPI contract) {
        Map<String, String> names = new HashMap<>();
        Map<String, Schema> schemas = new TreeMap<>();
        components.getSchemas().forEach((name, schema) -> {
            String readable = name;
            Schema results = isPage(schema) ? schema.getProperties().get("results") : null;
            if (name.startsWith("Page") && results != null) {
                Schema items = results.getItems();
                readable = items == null || items.getRef() == null ? name : name(items.getRef()) + "Page";
            }
            names.put(REF + name, REF + readable);
            schemas.put(readable, schema);
        });
        components.setSchemas(schemas);
        forEachSchema(contract, schema -> {
            String renamed = schema.getRef() == null ? null : names.get(schema.getRef());
            if (renamed != null) {
                schema.setRef(renamed);
            }
        });
    }

    /** Every number says how large and how exact it is. */
    void finish(OpenAPI contract) {
        forEachSchema(contract, schema -> {
            unwrap(schema);
            letItemsBeNull(schema);
            if (schema.hasExtension(PATCH_MAX_ITEMS)) {
                schema.removeExtension(PATCH_MAX_ITEMS);
            }
            if (schema.getType() == null || schema.getFormat() != null) {
                return;
            }
            if (schema.getType().contains(SchemaType.INTEGER)) {
                schema.setFormat("int32");
            } else if (schema.getType().contains(SchemaType.NUMBER)) {
                schema.setFormat("double");
            }
        });
        prune(contract);
    }

    /**
     * A property that refers to another schema says its type twice. Plain values are written out instead, as are values that
     * may be null, for which a reference has no room.
     */
    private void unwrap(Schema schema) {
        Schema or = alternativeToNull(schema);
        Schema referring = or == null ? schema : or;
        Schema target = referring.getRef() == null ? null : resolve(components, referring);
        if (target == null || target.getType() == null) {
            return;
        }
        boolean nullable =
                or != null || (schema.getType() != null && schema.getType().contains(SchemaType.NULL));
        boolean plain = target.getEnumeration() == null && !target.getType().contains(SchemaType.OBJECT);
        if (plain || (nullable && target.getEnumeration() != null)) {
            List<SchemaType> types = new ArrayList<>(target.getType());
            if (nullable) {
                types.add(SchemaType.NULL);
            }
            schema.setType(types);
            schema.setFormat(target.getFormat());
            schema.setRef(null);
            schema.setAnyOf(null);
            if (target.getEnumeration() != null) {
                List<@Nullable Object> values = new ArrayList<>(target.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        } else if (nullable) {
            schema.setType(List.of(SchemaType.OBJECT, SchemaType.NULL));
            schema.setProperties(target.getProperties());
            schema.setRequired(target.getRequired());
            schema.setRef(null);
            schema.setAnyOf(null);
        } else {
            schema.setType(null);
        }
    }

    /** No annotation of a list says that of what is in it. */
    private static void letItemsBeNull(Schema schema) {
        if (schema.getItems() != null && schema.hasExtension(ITEMS_NULLABLE)) {
            schema.removeExtension(ITEMS_NULLABLE);
            removable(schema.getItems());
        }
    }

    /** "This or null", where that is written as a choice of two. */
    private static @Nullable Schema alternativeToNull(Schema schema) {
        List<Schema> choice = orNone(schema.getAnyOf());
        boolean orNull = choice.size() == 2
                && choice.stream().anyMatch(part -> List.of(SchemaType.NULL).equals(part.getType()));
        return orNull
                ? choice.stream()
                        .filter(part -> part.getRef() != null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Leaves out what nothing refers to, and what only such schemas referred to. */
    private void prune(OpenAPI contract) {
        boolean some = true;
        while (some) {
            Set<String> used = new HashSet<>(Set.of("Problem"));
            forEachSchema(contract, schema -> {
                if (schema.getRef() != null) {
                    used.add(name(schema.getRef()));
                }
            });
            Map<String, Schema> kept = new TreeMap<>(components.getSchemas());
            some = kept.keySet().retainAll(used);
            components.setSchemas(kept);
        }
    }

    private static void forEachSchema(OpenAPI contract, Consumer<Schema> use) {
        contract.getComponents().getSchemas().values().forEach(schema -> walk(schema, use));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(parameter -> walk(parameter.getSchema(), use));
                    }
                    if (operation.getRequestBody() != null) {
                        walk(operation.getRequestBody().getContent(), use);
                    }
                    operation
                            .getResponses()
                            .getAPIResponses()
                            .values()
                            .forEach(answer -> walk(answer.getContent(), use));
                });
    }

    private static void walk(@Nullable Content content, Consumer<Schema> use) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(type -> walk(type.getSchema(), use));
        }
    }

    private static void walk(@Nullable Schema schema, Consumer<Schema> use) {
        if (schema == null) {
            return;
        }
        use.accept(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(inner -> walk(inner, use));
        }
        walk(schema.getItems(), use);
        walk(schema.getAdditionalPropertiesSchema(), use);
        for (List<Schema> parts :
                List.of(orNone(schema.getAllOf()), orNone(schema.getOneOf()), orNone(schema.getAnyOf()))) {
            parts.forEach(inner -> walk(inner, use));
        }
    }

    private static List<Schema> orNone(@Nullable List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
