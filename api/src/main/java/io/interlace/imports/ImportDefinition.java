package io.interlace.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one kind of import is made of. The mechanism finds every bean of this type. */
public interface ImportDefinition {

    /** What a row says, checked beyond its cells and completed with what only code can tell. */
    @FunctionalInterface
    interface Rule {

        /**
         * @param row values by column of the table, as text, without the cells that are wrong; attributes are a map. What
         *     is refused is taken out of it
         * @param refusals takes all that cannot be right, whatever the programme holds
         */
        void apply(Map<String, Object> row, List<Refused> refusals);
    }

    ImportKind kind();

    Columns columns();

    /** The rule of a job, made once for all its rows. */
    Rule rule(UUID programmeId);

    /** Columns of the table of incoming rows with their types, each filled from a row's value of that name. */
    String shape();

    /** Further columns of the table of incoming rows, for what {@link #resolve} finds out. */
    String findings();

    /**
     * Rejects what does not fit the programme as it is, and gives every other row its {@code action}: CREATED, UPDATED or
     * UNCHANGED, with {@code target_id} and the names of {@code changed} properties. What is changed is locked first.
     */
    void resolve(Incoming incoming);

    /** Writes every row by its action, and tells each change. */
    void apply(Incoming incoming);
}
