package io.interlace.identity;

import jakarta.ws.rs.core.UriInfo;

/**
 * The cookie that holds a refresh token: out of reach of scripts and of other sites, and sent over TLS only, except to
 * this very machine.
 */
final class RefreshCookie {

    static final String NAME = "interlace-refresh";

    private RefreshCookie() {}

    static String holding(Secret token, UriInfo request) {
        return of(token.text(), RefreshTokens.LIFETIME.toSeconds(), request);
    }

    static String cleared(UriInfo request) {
        return of("", 0, request);
    }

    private static String of(String value, long seconds, UriInfo request) {
        String cookie = NAME + "=" + value + "; Path=/api/v1; Max-Age=" + seconds + "; HttpOnly; SameSite=Strict";
        return Address.isLoopback(request.getBaseUri().getHost()) ? cookie : cookie + "; Secure";
    }
}
