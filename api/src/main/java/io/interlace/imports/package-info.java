/**
 * Bulk writes: a file is taken in pieces, read strictly, and applied in one transaction, by whichever node is free. What may
 * be imported is for later packages to say, each with an {@link io.interlace.imports.ImportDefinition}. Uses http, event
 * and identity.
 */
@NullMarked
package io.interlace.imports;

import org.jspecify.annotations.NullMarked;
