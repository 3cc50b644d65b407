package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Idempotency;
import io.interlace.http.Operations;
import io.interlace.http.Problem;
import io.interlace.http.RateLimits;
import io.interlace.identity.Caller;
import io.interlace.identity.Secret;
import io.interlace.identity.WhileArchived;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * Finds the programme of a request {@link ByForm}: of the call that its address names, or of the proposal that its link
 * opens. Whatever is no such link is answered alike, after the same work: one digest and one look into an index.
 */
class FormFilter {

    private static final int AFTER_LIMITS_OF_ADDRESSES = 1600;

    @Inject
    RoutingContext routing;

    @Inject
    Database database;

    @Inject
    RateLimits limits;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    FormVisit visit;

    private record Found(UUID programmeId, UUID id, boolean archived) {}

    @ServerRequestFilter(priority = AFTER_LIMITS_OF_ADDRESSES)
    public void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        Method operation = Operations.of(resource)
                .filter(method -> method.isAnnotationPresent(ByForm.class))
                .orElse(null);
        if (operation == null) {
            return;
        }
        var path = request.getUriInfo().getPathParameters();
        String token = path.getFirst("token");
        Found found = token == null
                ? call(path.getFirst("slug"), path.getFirst("id")).orElseThrow(() -> Problem.notFound("call"))
                : form(new Secret(token)).orElseThrow(() -> Problem.notFound("link"));
        if (token != null) {
            limits.link(routing, found.id());
            visit.by(found.id());
        }
        if (found.archived()) {
            WhileArchived.Rule.checkGuest(request, operation);
        }
        idempotency.by(found.id());
        caller.participates(found.programmeId());
    }

    /** A call that people may know of. */
    private Optional<Found> call(@Nullable String slug, @Nullable String id) {
        UUID callId;
        try {
            callId = UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return database.first(
                "select c.programme_id, c.id, p.status = 'ARCHIVED' from programme p join call c on c.programme_id = p.id"
                        + " where p.slug = ? and c.id = ? and c.state <> 'DRAFT'",
                row -> new Found(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)),
                slug,
                callId);
    }

    /** By index proposal_form_token_hash. */
    private Optional<Found> form(Secret token) {
        return database.first(
                "select t.programme_id, t.form_id, p.status = 'ARCHIVED' from proposal_form_token t"
                        + " join programme p on p.id = t.programme_id where t.hash = ?",
                row -> new Found(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3)),
                (Object) token.digest());
    }
}
