package io.interlace.programme;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The reference data of the programme at hand, for those who refer to it by code. */
@ApplicationScoped
public class Reference {

    private final Database database;
    private final Caller caller;

    Reference(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    public CategoryCodes categories() {
        return CategoryCodes.of(caller.programmeId(), database);
    }
}
