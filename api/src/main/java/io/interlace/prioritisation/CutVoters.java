package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.http.ForgetAnswers;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Leaves nothing by which anybody could tell who gave which ballot: the ballots go, and what was answered to voters. */
@ApplicationScoped
class CutVoters {

    /** As {@code SecretPaths} keeps it. */
    private static final String BY_LINK = "/api/v1/participation/***/ballot";

    private final ForgetAnswers forgetAnswers;
    private final Database database;
    private final Caller caller;

    CutVoters(ForgetAnswers forgetAnswers, Database database, Caller caller) {
        this.forgetAnswers = forgetAnswers;
        this.database = database;
        this.caller = caller;
    }

    /** Once a round is over. */
    void from(UUID roundId) {
        forgetAnswers.below("/api/v1/programmes/" + caller.programmeId() + "/prioritisations/" + roundId);
        forgetAnswers.at(
                BY_LINK,
                database.list(
                        "select distinct given_by from ballot where programme_id = ? and prioritisation_id = ?"
                                + " and given_by is not null",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        roundId));
        forgetAnswers.at(
                BY_LINK,
                database.list(
                        "select id from participation_link where programme_id = ? and purpose = 'BALLOT'"
                                + " and (prioritisation_id = ? or prioritisation_id is null)",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        roundId));
        database.update(
                "update prioritisation_ranking set changed_by = '{}' where programme_id = ? and id = ?",
                caller.programmeId(),
                roundId);
        database.update(
                "delete from ballot where programme_id = ? and prioritisation_id = ?", caller.programmeId(), roundId);
    }
}
