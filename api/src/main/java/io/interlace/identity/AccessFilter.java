package io.interlace.identity;

import io.interlace.http.Idempotency;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** Lets a request pass to an operation only by what the operation {@link Allows}. */
class AccessFilter {

    private static final String BEARER = "bearer ";

    private final AccessTokens tokens;
    private final Memberships memberships;
    private final Caller caller;
    private final Idempotency idempotency;
    private final Passes passes;

    AccessFilter(AccessTokens tokens, Memberships memberships, Caller caller, Idempotency idempotency, Passes passes) {
        this.tokens = tokens;
        this.memberships = memberships;
        this.caller = caller;
        this.idempotency = idempotency;
        this.passes = passes;
    }

    @ServerRequestFilter(priority = 1000)
    public void check(ContainerRequestContext request, SimpleResourceInfo resource) throws NoSuchMethodException {
        Method operation = resource.getResourceClass().getMethod(resource.getMethodName(), resource.parameterTypes());
        @Nullable Allows rule = operation.getAnnotation(Allows.class);
        if (rule != null && rule.anyone()) {
            return;
        }
        String token = token(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (rule != null && rule.guests() && token.startsWith(Passes.PREFIX)) {
            if (passes.admit(new Secret(token), request)) {
                WhileArchived.Rule.checkGuest(request, operation);
            }
            return;
        }
        UUID account = tokens.verify(token);
        if (rule == null) {
            throw new Problem(ProblemType.FORBIDDEN, "Nobody may do this: the operation declares no access rule.");
        }
        idempotency.by(account);
        String programme = request.getUriInfo().getPathParameters().getFirst("programmeId");
        if (programme == null) {
            caller.is(account, null);
            return;
        }
        UUID programmeId = programmeId(programme);
        Memberships.Membership membership =
                memberships.of(account, programmeId).orElseThrow(() -> Problem.notFound("programme"));
        if (!Arrays.asList(rule.value()).contains(membership.role())) {
            throw new Problem(
                    ProblemType.FORBIDDEN,
                    "This needs one of the roles " + Arrays.toString(rule.value()) + "; you are " + membership.role()
                            + ".");
        }
        if (membership.archived()) {
            WhileArchived.Rule.check(request, operation, "An archived programme can be read, not changed.");
        }
        caller.is(account, programmeId);
        caller.is(membership);
    }

    private static String token(@Nullable String authorisation) {
        if (authorisation == null || !authorisation.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw AccessTokens.missing();
        }
        return authorisation.substring(BEARER.length()).strip();
    }

    private static UUID programmeId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("programme");
        }
    }
}
