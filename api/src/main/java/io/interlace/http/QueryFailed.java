package io.interlace.http;

import java.sql.SQLException;

/** A statement failed; {@link Problems} tells a database that is away from a mistake of ours. */
public final class QueryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QueryFailed(SQLException cause) {
        super(cause);
    }
}
