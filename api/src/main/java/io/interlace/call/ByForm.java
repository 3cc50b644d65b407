package io.interlace.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for whoever is not signed in: by the address of a published call, or by the link of one proposal, whose
 * secret is the {@code {token}} in the path. See {@link FormFilter}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ByForm {}
