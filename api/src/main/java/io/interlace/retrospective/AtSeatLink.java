package io.interlace.retrospective;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for whoever holds a link to a board: the path names no account but a secret, as {@code {token}}. See
 * {@link SeatLinkFilter}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface AtSeatLink {

    /** Whether it is still done when the link lets nobody in any more: to leave needs no invitation that is still open. */
    boolean leaves() default false;
}
