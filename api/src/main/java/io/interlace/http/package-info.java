/**
 * What every resource shares on the wire: problem details, pages, conditional requests, idempotency, request ids. It knows
 * nothing of programmes or people, and uses no other package.
 */
@NullMarked
package io.interlace.http;

import org.jspecify.annotations.NullMarked;
