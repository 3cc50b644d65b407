package io.interlace.challenge;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The challenges of the demonstration, by what its content calls them. */
@ApplicationScoped
public class DemonstratedChallenges {

    private final LoadDemonstration content;
    private final Database database;
    private final Caller caller;

    DemonstratedChallenges(LoadDemonstration content, Database database, Caller caller) {
        this.content = content;
        this.database = database;
        this.caller = caller;
    }

    /** No two of them say the same. */
    public Map<String, UUID> byKey() {
        Map<String, UUID> byStatement = new HashMap<>();
        database.each(
                "select statement, id from challenge where programme_id = ?",
                row -> byStatement.put(row.getString(1), row.getObject(2, UUID.class)),
                caller.programmeId());
        Map<String, UUID> challenges = new HashMap<>();
        for (JsonNode told : content.read("challenges").get("challenges")) {
            challenges.put(
                    told.get("key").asText(),
                    Objects.requireNonNull(byStatement.get(told.get("statement").asText())));
        }
        return challenges;
    }
}
