package io.interlace.identity;

import io.interlace.http.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Passes that another capability gives to people without an account, for one thing and a short time. They open what
 * {@link Allows#guests} says, and nothing else: there a pass is no token of anybody's.
 */
public interface Passes {

    /** How each begins, by which it is told from an access token. */
    String PREFIX = "pass-";

    /**
     * Lets the request go on in the name of whoever has the pass.
     *
     * @return whether the programme is archived, and takes no changes
     * @throws Problem 401 for what is no pass, or one no more; 404 for one to something else
     */
    boolean admit(Secret pass, ContainerRequestContext request);

    /** 401 for what is no pass, or one no more. */
    static Problem refused() {
        return AccessTokens.refused("The pass is not one of this service, or has expired.");
    }
}
