package io.interlace.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The people of the demonstration, for the parts of it that build on them. */
@ApplicationScoped
public class DemonstratedPeople {

    private final LoadDemonstration content;
    private final Database database;
    private final Caller caller;

    DemonstratedPeople(LoadDemonstration content, Database database, Caller caller) {
        this.content = content;
        this.database = database;
        this.caller = caller;
    }

    /** Everybody, by the key that content refers to them by. */
    public Map<String, UUID> byKey() {
        Map<String, UUID> byExternalId = new HashMap<>();
        database.list(
                        "select external_id, id from stakeholder where programme_id = ?",
                        row -> Map.entry(row.getString(1), row.getObject(2, UUID.class)),
                        caller.programmeId())
                .forEach(entry -> byExternalId.put(entry.getKey(), entry.getValue()));
        Map<String, UUID> people = new HashMap<>();
        for (JsonNode person : content.read("stakeholders").get("stakeholders")) {
            people.put(
                    person.get("key").asText(),
                    byExternalId.get(person.get("externalId").asText()));
        }
        return people;
    }
}
