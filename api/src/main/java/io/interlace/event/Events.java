package io.interlace.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.http.Cursors;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.QueryFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The log of facts. What is appended stands or falls with the transaction around it. The feed orders by (epoch,
 * transaction, sequence) and stops before the oldest transaction still running that may append to it: a transaction that
 * commits late can therefore never appear behind a position already handed out.
 */
@ApplicationScoped
public class Events {

    private static final String SCOPE = "events";

    private final DataSource dataSource;
    private final Database database;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final Clock clock;

    Events(DataSource dataSource, Database database, Cursors cursors, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.database = database;
        this.cursors = cursors;
        this.json = json;
        this.clock = clock;
    }

    /** Appends what happened, in the transaction that made it happen. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Fact fact) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into event (programme_id, id, epoch, happened_at, actor_id, kind, action, resource_id,"
                                + " resource_version, changed, enum_values)"
                                + " select ?, ?, epoch, ?, ?, ?, ?, ?, ?, ?, ?::jsonb from event_epoch")) {
            insert.setObject(1, fact.programmeId());
            insert.setObject(2, Ids.next(clock));
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            insert.setObject(4, fact.actorId());
            insert.setString(5, fact.kind());
            insert.setString(6, fact.action());
            insert.setObject(7, fact.resourceId());
            insert.setLong(8, fact.version());
            insert.setArray(9, connection.createArrayOf("text", fact.changed().toArray()));
            insert.setString(10, json.writeValueAsString(fact.values()));
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("event_epoch holds exactly one row once the service has started");
            }
        } catch (SQLException e) {
            throw new QueryFailed(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Enum values are always JSON", e);
        }
    }

    /**
     * Appends the same of many resources, in one statement and in their order.
     *
     * @param like what happened; its own resource is not looked at
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendForEach(Fact like, List<UUID> resources) {
        appendForEachVersion(
                like,
                resources.stream()
                        .map(resource -> new Version(resource, like.version()))
                        .toList());
    }

    /** Which resource something happened to, and in which version it is since. */
    public record Version(UUID resource, long version) {}

    /**
     * Appends the same of many resources, each in a version of its own, in one statement and in their order.
     *
     * @param like what happened; its own resource and version are not looked at
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendForEachVersion(Fact like, List<Version> resources) {
        try {
            database.update(
                    """
                    insert into event (programme_id, id, epoch, happened_at, actor_id, kind, action, resource_id,
                        resource_version, changed, enum_values)
                    select ?::uuid, e.id::uuid, epoch, ?::timestamptz, ?::uuid, ?, ?, e.resource::uuid, e.version::bigint,
                        ?::text[], ?::jsonb
                    from event_epoch, unnest(?::text[], ?::text[], ?::text[]) with ordinality
                        as e (id, resource, version, position)
                    order by e.position""",
                    like.programmeId(),
                    clock.instant(),
                    like.actorId(),
                    like.kind(),
                    like.action(),
                    like.changed(),
                    json.writeValueAsString(like.values()),
                    resources.stream()
                            .map(resource -> Ids.next(clock).toString())
                            .toList(),
                    resources.stream()
                            .map(resource -> resource.resource().toString())
                            .toList(),
                    resources.stream()
                            .map(resource -> Long.toString(resource.version()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Enum values are always JSON", e);
        }
    }

    /** Lets the feeds of other programmes go on while this transaction runs, which appends to the log of one alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendOnlyTo(UUID programmeId) {
        database.list("select appends_only_to(?)", row -> 1, programmeId);
    }

    /**
     * The next events of a programme.
     *
     * @param cursor where the last page ended, or null to begin at the beginning
     */
    public EventPage after(UUID programmeId, @Nullable String cursor, int limit) {
        String scope = SCOPE + programmeId;
        List<String> position = cursor == null ? List.of("0", "0", "0") : cursors.read(scope, cursor);
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select id, epoch, transaction_id::text, sequence, happened_at, kind, action, resource_id,"
                                + " resource_version, changed, enum_values from event where programme_id = ?"
                                + " and (epoch, transaction_id, sequence) > (?::int, ?::xid8, ?::bigint)"
                                + " and (epoch < (select epoch from event_epoch)"
                                + " or transaction_id < (select feed_horizon(?)))"
                                // by the number: the name alone would mean the text selected above
                                + " order by epoch, event.transaction_id, sequence limit "
                                // as a literal: of a parameter the planner would think that it may be many rows
                                + (limit + 1))) {
            select.setObject(1, programmeId);
            for (int i = 0; i < position.size(); i++) {
                select.setString(i + 2, position.get(i));
            }
            select.setObject(position.size() + 2, programmeId);
            List<CloudEvent> events = new ArrayList<>();
            boolean more = false;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (events.size() == limit) {
                        more = true;
                        break;
                    }
                    UUID resource = rows.getObject("resource_id", UUID.class);
                    String kind = rows.getString("kind");
                    events.add(new CloudEvent(
                            "1.0",
                            rows.getObject("id", UUID.class),
                            "/api/v1/programmes/" + programmeId,
                            "io.interlace." + kind + "." + rows.getString("action"),
                            resource.toString(),
                            rows.getObject("happened_at", OffsetDateTime.class).toInstant(),
                            "application/json",
                            new CloudEvent.Data(
                                    kind,
                                    resource,
                                    rows.getLong("resource_version"),
                                    List.of((String[]) rows.getArray("changed").getArray()),
                                    values(rows.getString("enum_values")))));
                    position = List.of(
                            rows.getString("epoch"), rows.getString("transaction_id"), rows.getString("sequence"));
                }
            }
            return new EventPage(events, new EventPage.Metadata(limit, cursors.write(scope, position), more));
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    private java.util.Map<String, String> values(String text) {
        try {
            java.util.Map<String, String> values = new java.util.TreeMap<>();
            for (var entry : json.readTree(text).properties()) {
                JsonNode value = entry.getValue();
                values.put(entry.getKey(), value.asText());
            }
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column holds JSON", e);
        }
    }
}
