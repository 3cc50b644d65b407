package io.interlace.http;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** The operations of this service: which method answers a request, and which methods a path takes. */
@ApplicationScoped
public class Operations {

    private record Route(Pattern path, String method) {}

    private final String root;
    private volatile @Nullable List<Route> routes;

    Operations(@ConfigProperty(name = "quarkus.rest.path") String root) {
        this.root = root;
    }

    /** The method that answers; none where the request led to no operation. */
    public static Optional<Method> of(@Nullable SimpleResourceInfo resource) {
        if (resource == null || resource.getResourceClass() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    resource.getResourceClass().getMethod(resource.getMethodName(), resource.parameterTypes()));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Operations are public methods", e);
        }
    }

    /** What an Allow header says of this path. */
    String allowedAt(String path) {
        Set<String> methods = new TreeSet<>();
        for (Route route : routes()) {
            if (route.path().matcher(path).matches()) {
                methods.add(route.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private List<Route> routes() {
        List<Route> known = routes;
        if (known == null) {
            known = find();
            routes = known;
        }
        return known;
    }

    private List<Route> find() {
        List<Route> found = new ArrayList<>();
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path above = bean.getBeanClass().getAnnotation(Path.class);
            if (above == null) {
                continue;
            }
            for (Method method : bean.getBeanClass().getMethods()) {
                Path below = method.getAnnotation(Path.class);
                String template = root + "/" + above.value() + "/" + (below == null ? "" : below.value());
                Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .map(type -> type.getAnnotation(HttpMethod.class))
                        .filter(java.util.Objects::nonNull)
                        .forEach(verb -> found.add(new Route(pattern(template), verb.value())));
            }
        }
        return found;
    }

    private static Pattern pattern(String template) {
        String plain = template.replaceAll("/+", "/").replaceAll("/$", "");
        String[] literals = plain.split("\\{[^}]*}", -1);
        return Pattern.compile(
                String.join("[^/]+", Arrays.stream(literals).map(Pattern::quote).toList()) + "/?");
    }
}
