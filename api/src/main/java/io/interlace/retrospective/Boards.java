package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Numbers what changes on boards of the programme at hand, one after the other. */
@ApplicationScoped
class Boards {

    private final Database database;
    private final Caller caller;

    Boards(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * The number of a change that this command makes; others that change the board wait until it ends, and who looks at it
     * is told then.
     */
    long next(UUID retrospectiveId) {
        return database.first(
                        "update retrospective set sequence = sequence + 1 where programme_id = ? and id = ?"
                                + " returning sequence",
                        row -> row.getLong(1),
                        caller.programmeId(),
                        retrospectiveId)
                .orElseThrow();
    }
}
