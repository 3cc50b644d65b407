package io.interlace.servicemodel;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What service models of the programme at hand were when they were published. Versions are written and read, never changed. */
@ApplicationScoped
class ModelVersions {

    private static final String COLUMNS = "number, note, published_at, member_name";

    private static final String WITH_NAMES = "(select v.*, m.name as member_name from %s v"
            + " left join member m on (m.programme_id, m.account_id) = (v.programme_id, v.published_by))"
            + " service_model_version";

    private static final TypeReference<ServiceModelDocument> DOCUMENT = new TypeReference<>() {};

    private final Database database;
    private final Caller caller;
    private final JsonColumns json;
    private final Clock clock;

    ModelVersions(Database database, Caller caller, JsonColumns json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Of one model, the newest first (its primary key). */
    Listing<ModelVersionView> listing() {
        boolean names = !caller.seesAggregatesOnly();
        return Listing.of(
                        "service_model_version",
                        COLUMNS,
                        row -> new ModelVersionView(
                                row.getInt("number"),
                                row.getString("note"),
                                row.getObject("published_at", OffsetDateTime.class)
                                        .toInstant(),
                                names ? row.getString("member_name") : null))
                .joined(WITH_NAMES)
                .newestFirst("number", "number", "integer");
    }

    /** @throws Problem 404 for one that is not there */
    PublishedModelView view(UUID modelId, int number) {
        return find(modelId, number).orElseThrow(() -> Problem.notFound("version"));
    }

    Optional<PublishedModelView> find(UUID modelId, int number) {
        boolean names = !caller.seesAggregatesOnly();
        return database.first(
                "select document, " + COLUMNS + " from " + WITH_NAMES.formatted("service_model_version") + " where "
                        + ServiceModels.PART_OF + " and number = ?",
                row -> new PublishedModelView(
                        row.getInt("number"),
                        row.getString("note"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        names ? row.getString("member_name") : null,
                        json.read(row.getString("document"), DOCUMENT)),
                caller.programmeId(),
                modelId,
                number);
    }

    /** How many there are: their numbers have no gaps. */
    int of(UUID modelId) {
        return database.first(
                        "select count(*) from service_model_version where " + ServiceModels.PART_OF,
                        row -> row.getInt(1),
                        caller.programmeId(),
                        modelId)
                .orElseThrow();
    }

    void write(int number, String note, ServiceModelDocument document) {
        database.update(
                "insert into service_model_version (programme_id, service_model_id, number, id, note, document, published_at,"
                        + " published_by) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                caller.programmeId(),
                document.id(),
                number,
                Ids.next(clock),
                note,
                json.write(document),
                clock.instant(),
                caller.accountId());
    }
}
