package io.interlace.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every failure into problem details, once. What is not foreseen becomes a 500 that reveals nothing. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "2";

    @Inject
    Exchange exchange;

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        var response = Response.status(problem.type().status())
                .type(ProblemDetails.MEDIA_TYPE)
                .entity(problem.details(uri.getRequestUri().getPath(), exchange.traceId()));
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
    Response refused(WebApplicationException failure, UriInfo uri) {
        JacksonException cause = jacksonCause(failure);
        if (cause != null) {
            return malformed(cause, uri);
        }
        Response original = failure.getResponse();
        ProblemType type = ProblemType.ofStatus(original.getStatus());
        if (type == ProblemType.INTERNAL_ERROR) {
            return unforeseen(failure, uri);
        }
        Problem problem = new Problem(type, type.explanation());
        String allow = original.getHeaderString(HttpHeaders.ALLOW);
        return problem(allow == null ? problem : problem.withHeader(HttpHeaders.ALLOW, allow), uri);
    }

    private static @Nullable JacksonException jacksonCause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof JacksonException jackson) {
                return jackson;
            }
        }
        return null;
    }

    @ServerExceptionMapper
    Response malformed(JacksonException failure, UriInfo uri) {
        String where = failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(reference -> "/"
                                + (reference.getFieldName() == null
                                        ? String.valueOf(reference.getIndex())
                                        : reference.getFieldName()))
                        .collect(Collectors.joining())
                : "";
        String what = failure instanceof UnrecognizedPropertyException
                ? "is not a property that can be set here"
                : where.isEmpty() ? "is not valid JSON" : "is not of the type the contract describes";
        var location = failure.getLocation();
        String detail = location == null || !where.isEmpty()
                ? "The body " + what + "."
                : "The body " + what + ", near line " + location.getLineNr() + ", column " + location.getColumnNr()
                        + ".";
        return problem(new Problem(ProblemType.MALFORMED_BODY, detail).andAt(where, what), uri);
    }

    @ServerExceptionMapper({OptimisticLockException.class})
    Response overtaken(OptimisticLockException failure, UriInfo uri) {
        return problem(
                new Problem(
                        ProblemType.PRECONDITION_FAILED, "Somebody changed this at the same moment. Read it again."),
                uri);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri) {
        String state = sqlState(failure);
        // 08: connection lost or refused; 53: resources exhausted; 57: shutting down or statement timeout
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || noConnection(failure)) {
            LOG.warnf("%s unavailable: %s", exchange.traceId(), failure.getMessage());
            return problem(
                    new Problem(ProblemType.UNAVAILABLE, "The database does not answer. Nothing was half-saved.")
                            .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS),
                    uri);
        }
        if (failure instanceof RuntimeException && overtaken(failure)) {
            return problem(
                    new Problem(ProblemType.PRECONDITION_FAILED, "Somebody changed this at the same moment."), uri);
        }
        LOG.errorf(failure, "%s %s", exchange.traceId(), uri.getPath());
        return problem(new Problem(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.explanation()), uri);
    }

    private static boolean overtaken(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException || t instanceof org.hibernate.StaleStateException) {
                return true;
            }
        }
        return false;
    }

    private static boolean noConnection(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof java.net.ConnectException
                    || (t instanceof SQLException sql
                            && String.valueOf(sql.getMessage()).contains("Acquisition timeout"))) {
                return true;
            }
        }
        return false;
    }

    private static String sqlState(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
