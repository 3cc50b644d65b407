package io.interlace.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for whoever holds a link: the path names no account but a secret, as {@code {token}}. Each link gets so many
 * requests a minute, besides what its network address gets. See {@link SecretPaths} for where the secret must not appear.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByLink {

    /** Whether it is still done when the link has expired: to leave needs no invitation that is still open. */
    boolean evenExpired() default false;
}
