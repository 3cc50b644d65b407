package io.interlace.retrospective;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation at the board of the retrospective that the path names as {@code {id}}. {@link BoardFilter} finds whose hand it
 * is before the operation begins.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface AtBoard {}
