package io.interlace.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.programme.LoadDemonstration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The conversations of the demonstration, by what its content calls them. */
@ApplicationScoped
public class DemonstratedConversations {

    private final LoadDemonstration content;
    private final Database database;
    private final Caller caller;

    DemonstratedConversations(LoadDemonstration content, Database database, Caller caller) {
        this.content = content;
        this.database = database;
        this.caller = caller;
    }

    public Map<String, UUID> byKey() {
        Map<String, UUID> byTitle = new HashMap<>();
        database.each(
                "select title, id from conversation where programme_id = ?",
                row -> byTitle.put(row.getString(1), row.getObject(2, UUID.class)),
                caller.programmeId());
        Map<String, UUID> conversations = new HashMap<>();
        for (JsonNode told : content.read("conversations").get("conversations")) {
            conversations.put(
                    told.get("key").asText(),
                    Objects.requireNonNull(byTitle.get(told.get("title").asText())));
        }
        return conversations;
    }
}
