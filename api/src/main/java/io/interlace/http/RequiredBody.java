package io.interlace.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** An operation that takes a body gets one: nothing at all, and JSON's null, are refused before it is called. */
@Provider
public class RequiredBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw new Problem(ProblemType.MALFORMED_BODY, "This operation takes a body, and there is none.");
        }
        return body;
    }
}
