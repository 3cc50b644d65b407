package io.interlace.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Something that follows the events of a programme, from where it was, and never goes back. */
interface Feed {

    /** Ids of events that came since the last call; none when there are none or they cannot be had just now. */
    List<String> next();

    /** By the cursor, as the contract says. */
    static Feed byCursor(Laboratory laboratory, UUID programme, Random random) {
        return new Feed() {
            private String position = "";

            @Override
            public List<String> next() {
                Answer answer = laboratory.send(
                        random, Call.get("/api/v1/programmes/" + programme + "/events?limit=200" + position));
                List<String> ids = new ArrayList<>();
                if (answer.acknowledged()) {
                    for (JsonNode event : answer.body().path("results")) {
                        ids.add(event.path("id").asText());
                    }
                    position = "&cursor="
                            + answer.body().path("metadata").path("nextCursor").asText();
                }
                return ids;
            }
        };
    }

    /** By the order in which events were numbered, which is not the order of their commits. It shows that the suite notices. */
    static Feed bySequence(Postgres postgres, UUID programme) {
        return new Feed() {
            private long last;

            @Override
            public List<String> next() {
                List<String> ids = new ArrayList<>();
                try (Connection connection = postgres.connect();
                        var select = connection.prepareStatement(
                                "select id, sequence from event where programme_id = ? and sequence > ? order by sequence")) {
                    select.setObject(1, programme);
                    select.setLong(2, last);
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            ids.add(rows.getString(1));
                            last = rows.getLong(2);
                        }
                    }
                } catch (SQLException e) {
                    return List.of(); // away; what was read so far is not counted, and comes again
                }
                return ids;
            }
        };
    }
}
