package io.interlace.principle;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The principles of the demonstration, by what its content calls them. */
@ApplicationScoped
public class DemonstratedPrinciples {

    private final LoadDemonstration content;
    private final Database database;
    private final Caller caller;
    private final Map<String, UUID> known = new HashMap<>();

    DemonstratedPrinciples(LoadDemonstration content, Database database, Caller caller) {
        this.content = content;
        this.database = database;
        this.caller = caller;
    }

    /** As in prc-01@2: which principle, and the number of the version. Titles of latest versions differ from each other. */
    public ChosenPrinciple version(String key) {
        String[] parts = key.split("@", 2);
        return new ChosenPrinciple(known.computeIfAbsent(parts[0], this::find), Integer.valueOf(parts[1]));
    }

    private UUID find(String key) {
        for (JsonNode principle : content.read("principles").get("principles")) {
            if (principle.get("key").asText().equals(key)) {
                JsonNode versions = principle.get("versions");
                return titled(versions.get(versions.size() - 1).get("title").asText());
            }
        }
        throw new IllegalStateException("The demonstration names no principle " + key);
    }

    private UUID titled(String title) {
        return database.first(
                        "select id from principle where programme_id = ? and title = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        title)
                .orElseThrow();
    }
}
