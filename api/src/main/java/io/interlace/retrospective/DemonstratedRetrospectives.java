package io.interlace.retrospective;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.programme.LoadDemonstration;
import io.interlace.project.DemonstratedProjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The retrospectives of the demonstration, by what its content calls them. */
@ApplicationScoped
class DemonstratedRetrospectives {

    private final LoadDemonstration content;
    private final DemonstratedProjects demonstratedProjects;
    private final Database database;
    private final Caller caller;

    DemonstratedRetrospectives(
            LoadDemonstration content, DemonstratedProjects demonstratedProjects, Database database, Caller caller) {
        this.content = content;
        this.demonstratedProjects = demonstratedProjects;
        this.database = database;
        this.caller = caller;
    }

    Map<String, UUID> byKey() {
        Map<String, UUID> projects = demonstratedProjects.byKey();
        Map<String, UUID> retrospectives = new HashMap<>();
        for (JsonNode told : content.read("retrospectives").get("retrospectives")) {
            retrospectives.put(
                    told.get("key").asText(),
                    database.first(
                                    "select id from retrospective where programme_id = ? and project_id = ? and title = ?",
                                    row -> row.getObject(1, UUID.class),
                                    caller.programmeId(),
                                    projects.get(told.get("projectKey").asText()),
                                    told.get("title").asText())
                            .orElseThrow());
        }
        return retrospectives;
    }
}
