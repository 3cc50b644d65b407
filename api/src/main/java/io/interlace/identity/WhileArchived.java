package io.interlace.identity;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;

/** A change that an archived programme still takes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WhileArchived {

    /** Whether a request reaches an archived programme. */
    final class Rule {

        private Rule() {}

        /** As {@link #check(ContainerRequestContext, Method, String)}, for somebody who came by a link. */
        public static void checkGuest(ContainerRequestContext request, Method operation) {
            check(request, operation, "This programme has ended, so nothing more is taken.");
        }

        /**
         * Lets reading pass, and what is marked.
         *
         * @param detail why nothing else does, to whoever asks
         * @throws Problem 409 for every other change
         */
        public static void check(ContainerRequestContext request, Method operation, String detail) {
            boolean reads =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            if (!reads && !operation.isAnnotationPresent(WhileArchived.class)) {
                throw new Problem(ProblemType.PROGRAMME_ARCHIVED, detail);
            }
        }
    }
}
