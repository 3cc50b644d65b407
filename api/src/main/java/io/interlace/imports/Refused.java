package io.interlace.imports;

import org.jspecify.annotations.Nullable;

/** A row, or one of its cells, cannot be taken. It carries no trace: a file may hold many. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;
    private final @Nullable String field;

    /**
     * @param field the column, or null for the row as a whole
     * @param detail one sentence that repeats nothing the row says of a person
     */
    public Refused(RejectionReason reason, @Nullable String field, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.field = field;
    }

    RejectionReason reason() {
        return reason;
    }

    @Nullable
    String field() {
        return field;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
