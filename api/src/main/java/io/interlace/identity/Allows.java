package io.interlace.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an operation. An operation that declares nothing is refused to everybody, and fails the build. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allows {

    /** Roles in the programme named by the path; none where the path names no programme. */
    Role[] value() default {};

    /** True where not even a token is asked for. */
    boolean anyone() default false;

    /** Whether, besides, somebody without an account may who has one of {@link Passes} to what the path names. */
    boolean guests() default false;
}
