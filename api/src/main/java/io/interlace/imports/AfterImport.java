package io.interlace.imports;

import java.util.UUID;

/** Whoever keeps figures that follow from what is imported: each such bean is called before an import commits. */
public interface AfterImport {

    /**
     * Takes the locks that {@link #applied} will need, before the import locks any row: whoever takes them first elsewhere
     * and rows after them would else wait for an import that waits for them. Not called for a dry run.
     *
     * @param kind what will be imported
     */
    default void beforeRowsAreLocked(ImportKind kind, UUID programmeId) {}

    /**
     * Brings up to date what follows from the rows that were written, in the transaction that wrote them. There is no
     * request: neither caller nor tenant are known, so every statement names the programme.
     *
     * @param kind what was imported
     */
    void applied(ImportKind kind, UUID programmeId);
}
