package io.interlace.imports;

import java.util.UUID;

/** Whoever keeps figures that follow from what is imported: each such bean is called before an import commits. */
public interface AfterImport {

    /**
     * Brings up to date what follows from the rows that were written, in the transaction that wrote them. There is no
     * request: neither caller nor tenant are known, so every statement names the programme.
     *
     * @param kind what was imported
     */
    void applied(ImportKind kind, UUID programmeId);
}
