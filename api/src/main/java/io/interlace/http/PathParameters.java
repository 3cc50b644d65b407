package io.interlace.http;

import static org.eclipse.microprofile.openapi.OASFactory.createParameter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes down every parameter of a path in the contract, also those that no method takes, since a filter reads them. */
final class PathParameters {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)");
    private static final String EXAMPLE = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77";

    private static final String LINK_SECRET = "token";
    private static final String SLUG = "slug";

    private PathParameters() {}

    static void describe(String path, Operation operation) {
        List<Parameter> parameters =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        var names = NAME.matcher(path);
        int position = 0;
        while (names.find()) {
            String name = names.group(1);
            Parameter parameter = parameters.stream()
                    .filter(known -> name.equals(known.getName()) && known.getIn() == Parameter.In.PATH)
                    .findFirst()
                    .orElse(null);
            if (name.equals(LINK_SECRET) || name.equals(SLUG)) {
                parameters.remove(parameter);
                parameters.add(position, name.equals(SLUG) ? slug() : secret());
                position++;
                continue;
            }
            if (parameter == null) {
                parameter = createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(ContractAnswers.text().format("uuid"));
                parameters.add(position, parameter);
            }
            position++;
            if (parameter.getDescription() == null) {
                parameter.setDescription(
                        name.equals("id")
                                ? "Identifies the " + oneOf(path)
                                : "Identifies the " + words(name.replaceAll("Id$", "")));
            }
            if (parameter.getExample() == null
                    && name.toLowerCase(java.util.Locale.ROOT).endsWith("id")) {
                parameter.setExample(EXAMPLE);
            }
            boolean uuid = parameter.getSchema() != null
                    && String.valueOf(parameter.getSchema().getRef()).endsWith("/UUID");
            if (uuid) {
                parameter.setSchema(ContractAnswers.text().format("uuid"));
            }
        }
        operation.setParameters(parameters);
    }

    private static Parameter secret() {
        return createParameter()
                .name(LINK_SECRET)
                .in(Parameter.In.PATH)
                .required(true)
                .schema(ContractAnswers.text().minLength(1).maxLength(200))
                .description("What follows # in the link: it alone opens it, so it belongs in no log")
                .example("vGxKq0c9bVJ8rYp3nT5mWd2sLf7hZu1aQe4iXo6jRkM");
    }

    private static Parameter slug() {
        return createParameter()
                .name(SLUG)
                .in(Parameter.In.PATH)
                .required(true)
                .schema(ContractAnswers.text().minLength(1).maxLength(80))
                .description("Name of the programme in addresses of public pages")
                .example("working-together-across-the-interface");
    }

    /** The word for one of the things whose collection the id stands behind. */
    private static String oneOf(String path) {
        String[] segments = path.substring(0, path.indexOf("/{id}")).split("/", -1);
        return segments[segments.length - 1].replaceAll("s$", "").replace('-', ' ');
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
