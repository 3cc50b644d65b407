package io.interlace.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The projects of the demonstration, by what its content calls them. */
@ApplicationScoped
public class DemonstratedProjects {

    private final LoadDemonstration content;
    private final Database database;
    private final Caller caller;

    DemonstratedProjects(LoadDemonstration content, Database database, Caller caller) {
        this.content = content;
        this.database = database;
        this.caller = caller;
    }

    public Map<String, UUID> byKey() {
        Map<String, UUID> projects = new HashMap<>();
        for (JsonNode project : content.read("projects").get("projects")) {
            projects.put(
                    project.get("key").asText(),
                    database.first(
                                    "select id from project where programme_id = ? and title = ?",
                                    row -> row.getObject(1, UUID.class),
                                    caller.programmeId(),
                                    project.get("name").asText())
                            .orElseThrow());
        }
        return projects;
    }
}
