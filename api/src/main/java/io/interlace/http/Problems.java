package io.interlace.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.net.ConnectException;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** Turns every failure into problem details, once. What is not foreseen becomes a 500 that reveals nothing. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Inject
    Exchange exchange;

    @Inject
    RoutingContext routing;

    @Inject
    Operations operations;

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        var response = Response.status(problem.type().status())
                .type(ProblemDetails.MEDIA_TYPE)
                .entity(problem.details(SecretPaths.hidden(uri.getRequestUri().getPath()), exchange.traceId()));
        problem.headers().forEach(response::header);
        return response.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, UriInfo uri) {
        boolean ours = failure.getConstraintViolations().stream()
                .anyMatch(violation -> lastKind(violation.getPropertyPath()) == ElementKind.RETURN_VALUE);
        if (ours) {
            return unforeseen(failure, uri);
        }
        Problem problem = new Problem(ProblemType.VALIDATION_FAILED, "The input needs correcting.");
        failure.getConstraintViolations().stream()
                .sorted(java.util.Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> problem.andAt(pointer(violation), violation.getMessage()));
        return problem(problem, uri);
    }

    private static @Nullable ElementKind lastKind(Path path) {
        ElementKind kind = null;
        for (Path.Node node : path) {
            kind = node.getKind();
        }
        return kind;
    }

    /** Leaves out the method and its parameter: what remains is the way through the body. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    @ServerExceptionMapper({WebApplicationException.class})
    Response refused(WebApplicationException failure, UriInfo uri, @Nullable SimpleResourceInfo resource) {
        JacksonException json = causeOf(failure, JacksonException.class);
        if (json != null) {
            return malformed(json, uri);
        }
        Response original = failure.getResponse();
        ProblemType type = ProblemType.ofStatus(original.getStatus());
        if (type == ProblemType.INTERNAL_ERROR) {
            return unforeseen(failure, uri);
        }
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            ParameterTypes.Wrong wrong = Operations.of(resource)
                    .flatMap(operation -> ParameterTypes.wrongOne(operation, uri.getQueryParameters()))
                    .orElse(null);
            if (wrong != null) {
                return problem(Problem.inParameter(wrong.name(), wrong.name() + " " + wrong.detail() + "."), uri);
            }
        }
        Problem problem = new Problem(type, type.explanation());
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            problem.withHeader(
                    HttpHeaders.ALLOW, operations.allowedAt(uri.getRequestUri().getPath()));
        }
        return problem(problem, uri);
    }

    @ServerExceptionMapper
    Response malformed(JacksonException failure, UriInfo uri) {
        return problem(MalformedJson.problem(failure), uri);
    }

    /** The framework has its own answer to this one, unless it is named. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, UriInfo uri) {
        return malformed(failure, uri);
    }

    @ServerExceptionMapper
    Response notText(CharConversionException failure, UriInfo uri) {
        return problem(new Problem(ProblemType.MALFORMED_BODY, "The body is not UTF-8."), uri);
    }

    @ServerExceptionMapper({OptimisticLockException.class})
    Response overtaken(OptimisticLockException failure, UriInfo uri) {
        return overtaken(uri);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri) {
        Problem fromDatabase = noConnection(failure)
                ? DatabaseFailures.unavailable()
                : DatabaseFailures.problem(failure, routing.request().method().name());
        if (fromDatabase != null) {
            // the message may hold values that people sent
            LOG.logf(
                    fromDatabase.type() == ProblemType.UNAVAILABLE ? Logger.Level.WARN : Logger.Level.DEBUG,
                    "%s: %s",
                    fromDatabase.type(),
                    failure.getClass());
            return problem(fromDatabase, uri);
        }
        if (caused(failure, OptimisticLockException.class) || caused(failure, StaleStateException.class)) {
            return overtaken(uri);
        }
        if (routing.response().closed()) {
            LOG.debugf(failure, "%s: nobody waits for this answer any more", SecretPaths.hidden(uri.getPath()));
        } else {
            LOG.errorf(failure, "%s", SecretPaths.hidden(uri.getPath()));
        }
        return problem(new Problem(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.explanation()), uri);
    }

    private Response overtaken(UriInfo uri) {
        return problem(
                new Problem(
                        ProblemType.PRECONDITION_FAILED, "Somebody changed this at the same moment. Read it again."),
                uri);
    }

    private static boolean noConnection(Throwable failure) {
        return caused(failure, ConnectException.class);
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> cause) {
        return causeOf(failure, cause) != null;
    }

    private static <E extends Throwable> @Nullable E causeOf(Throwable failure, Class<E> cause) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (cause.isInstance(t)) {
                return cause.cast(t);
            }
        }
        return null;
    }
}
